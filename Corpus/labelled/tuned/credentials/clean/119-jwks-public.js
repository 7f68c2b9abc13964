var jwk = {
  kty: 'RSA',
  use: 'sig',
  alg: 'RS256',
  kid: 'acme-2024',
  e: 'AQAB',
  n: '⟦[A-Za-z0-9_-]{342}⟧'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.partnergate.example/partners/' + metadata.parameters['Partner'] + '/jwks', JSON.stringify({ keys: [jwk] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
