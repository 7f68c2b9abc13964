function field(env) {
  switch (env) {
    case 'prod': return 'apikey_prod';
    case 'test': return 'apikey_test';
    default: return 'apikey';
  }
}
var key = metadata.account[field(metadata.parameters['Environment'])];
httprequest.addHeader('X-API-KEY', key);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.invoicely.example/invoices/' + metadata.parameters['Invoice'], JSON.stringify({ paid: true }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
