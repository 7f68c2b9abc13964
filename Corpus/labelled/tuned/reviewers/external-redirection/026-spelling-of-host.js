'use strict';

var one = 'HTTPS://API.FerroLog.com:443/work-orders';
var two = 'https://api.ferrolog.com./machines';
var three = 'https://api.ferrolog.com/users/@me?from=other.net#@other.net';

function read(url) {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Ferrolog-Key', metadata.account.apikey);
  return JSON.parse(httprequest.get(url));
}

datagrid.addColumn('what', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('count', datagrid.DATA_TYPE_DOUBLE);
try {
  [one, two].forEach(function (url) {
    datagrid.addCell(url.split('/').pop());
    datagrid.addCell(read(url).items.length);
    datagrid.endRow();
  });
  datagrid.addCell('permissions');
  datagrid.addCell(read(three).permissions.length);
  datagrid.endRow();
} catch (e) {
  DOMO.log('stopped: ' + e.message);
}
