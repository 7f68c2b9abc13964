// hard
'use strict';
const headers = [
  ['Content-Type', 'application/json'],
  ['X-Shop-Id', '4711'],
  ['X-Shop-Key', '⟦<unicode:[A-Za-z0-9]{22}>⟧'] // finding: hardcoded-credentials
];
for (const [name, value] of headers) {
  httprequest.addHeader(name, value);
}
const sku = encodeURIComponent(metadata.parameters['SKU']);
const res = httprequest.put('https://api.kassenwerk.de/v1/products/' + sku + '/price', JSON.stringify({ gross: metadata.parameters['Price'] }));
datagrid.addColumn('Product', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
