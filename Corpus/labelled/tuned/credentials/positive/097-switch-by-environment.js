// medium
function keyFor(env) {
  switch (env) {
    case 'prod':
      return metadata.account.apikey;
    case 'test':
      return '⟦[a-f0-9]{36}⟧'; // finding: hardcoded-credentials
    default:
      throw new Error('unknown environment');
  }
}

httprequest.addHeader('X-API-KEY', keyFor(metadata.parameters['Environment']));
httprequest.put('https://api.invoicely.example/invoices/' + metadata.parameters['Invoice'], JSON.stringify({ paid: true }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
