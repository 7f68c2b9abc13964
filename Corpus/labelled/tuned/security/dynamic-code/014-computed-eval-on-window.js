'use strict';

var names = { run: '\x65\x76' + 'al', scope: 'window' };

function compute(expression) {
  var scope = { window: window }[names.scope];
  return scope[names.run](expression); // finding: dynamic-code
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Value', datagrid.DATA_TYPE_STRING);
try {
  var sheet = JSON.parse(httprequest.get('https://api.coda.io/v1/docs/1/tables/1/rows'));
  datagrid.addCell(String(compute(sheet.items.length + ' * 10')));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
