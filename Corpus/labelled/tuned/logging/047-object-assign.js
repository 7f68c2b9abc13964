'use strict';

var defaults = { retries: 3, pageSize: 100, region: 'us' };
var settings = Object.assign({}, defaults, metadata.account, { pageSize: 50 });

console.log('defaults ' + JSON.stringify(defaults));
console.log('settings ' + JSON.stringify(settings)); // finding: credential-logging
console.log('page size ' + settings.pageSize);

httprequest.addHeader('Authorization', 'Bearer ' + settings.accesstoken);
var page = JSON.parse(httprequest.get('https://api.coworkly.com/desks?size=' + settings.pageSize));

datagrid.addColumn('Desk', datagrid.DATA_TYPE_STRING);
page.items.forEach(function (d) {
  datagrid.addCell(d.label);
  datagrid.endRow();
});
