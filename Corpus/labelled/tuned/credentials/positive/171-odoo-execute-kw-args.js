// hard
function rpc(service, method, args) {
  httprequest.addHeader('Content-Type', 'application/json');
  return JSON.parse(httprequest.post('https://acme.odoo.example/jsonrpc', JSON.stringify({
    jsonrpc: '2.0', method: 'call', id: 1, params: { service: service, method: method, args: args }
  }))).result;
}

// database, user id, password, model, method, arguments
rpc('object', 'execute_kw', ['acme', 2, 'Tulip.77', 'res.partner', 'write', // finding: hardcoded-credentials
  [[Number(metadata.parameters['Partner'])], { phone: metadata.parameters['Phone'] }]]);
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
