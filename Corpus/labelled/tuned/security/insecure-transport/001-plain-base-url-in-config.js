'use strict';

var config = {
  name: 'Warehouse sync',
  version: '2.3.1',
  // TODO ask IT for a certificate
  apiUrl: 'http://wms.acme-logistics.example/api',
  endpoints: { stock: '/stock', orders: '/orders' },
  timeout: 5000
};

function endpoint(name) {
  return config.apiUrl + config.endpoints[name];
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
datagrid.addColumn('Stock', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(endpoint('stock') + '/' + encodeURIComponent(metadata.parameters['SKU']))); // finding: insecure-transport
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
