function currentToken() {
  var saved = DOMO.getState('token');
  if (saved) { return saved; }
  httprequest.addHeader("Content-Type", "application/json");
  var r = httprequest.post('https://api.scooters.example/token', JSON.stringify({ key: metadata.account.key, secret: metadata.account.secret }));
  var token = JSON.parse(r).token;
  DOMO.setState('token', token);
  return token;
}

var token = currentToken();
httprequest.addHeader('Authorization', 'Bearer ' + token);
httprequest.put('https://api.scooters.example/scooters/' + metadata.parameters['Scooter'], JSON.stringify({ parked: true }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
