var passwordExpires = '2026-12-31';
var tokenLifetime = '3600';
var keyRotation = 'P90D';
var secretVersion = 'v2';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.directory.example/policies/' + metadata.parameters['Policy'], JSON.stringify({
  passwordExpires: passwordExpires, tokenLifetime: Number(tokenLifetime), keyRotation: keyRotation, secretVersion: secretVersion
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
