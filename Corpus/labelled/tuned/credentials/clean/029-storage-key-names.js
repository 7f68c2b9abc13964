var TOKEN_STATE_KEY = 'bluebird.access-token';
var SECRET_STATE = 'bluebird.refresh-secret.v2';
var token = DOMO.getState(TOKEN_STATE_KEY);
if (!token) {
  httprequest.addHeader('Content-Type', 'application/json');
  token = JSON.parse(httprequest.post('https://login.bluebird-crm.example/token', JSON.stringify({ code: metadata.account.code }))).token;
  DOMO.setState(TOKEN_STATE_KEY, token);
}
httprequest.addHeader('Authorization', 'Bearer ' + token);
httprequest.put('https://api.bluebird-crm.example/leads/' + metadata.parameters['Lead'], JSON.stringify({ hot: true }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
