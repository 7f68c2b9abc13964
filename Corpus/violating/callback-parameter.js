'use strict';

var order = metadata.parameters['Order'];

function readOrder() {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  var answer = httprequest.get('https://api.ordertrack.example/orders/' + encodeURIComponent(order));
  httprequest.clearHeaders();
  return answer;
}

try {
  var text = readOrder();
  httprequest.addHeader('Content-Type', 'application/json');
  // Wherever the caller wants it.
  httprequest.post(metadata.parameters['Callback URL'], text); // finding: external-redirection
  datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Callback', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(order);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
