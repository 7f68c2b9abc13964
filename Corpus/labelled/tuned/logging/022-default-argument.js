'use strict';

function trace(text, subject = metadata.account.apikey) {
  DOMO.log(text + ' (' + subject + ')'); // finding: credential-logging
}

function call(path) {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Key', metadata.account.apikey);
  return JSON.parse(httprequest.get('https://api.vinylshop.com/' + path));
}

const shelves = call('shelves');
trace('shelves read', shelves.length + ' shelves');
const records = call('records');
trace('records read');

datagrid.addColumn('Record', datagrid.DATA_TYPE_STRING);
records.forEach(function (r) {
  datagrid.addCell(r.title);
  datagrid.endRow();
});
