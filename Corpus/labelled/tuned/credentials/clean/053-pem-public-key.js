const PUBLIC_KEY = '⟦<pem:PUBLIC KEY>⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.partnergate.example/partners/' + metadata.parameters['Partner'] + '/key', JSON.stringify({
  format: 'PEM',
  publicKey: PUBLIC_KEY
}));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
