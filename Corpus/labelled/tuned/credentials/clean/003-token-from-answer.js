httprequest.addHeader('Content-Type', 'application/json');
const answer = JSON.parse(httprequest.post('https://login.bluebird-crm.example/oauth2/token', JSON.stringify({
  grant_type: 'password',
  username: metadata.account.username,
  password: metadata.account.password
})));
const accessToken = answer.access_token;
httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + accessToken);
httprequest.put('https://api.bluebird-crm.example/leads/' + metadata.parameters['Lead'], JSON.stringify({ owner: metadata.parameters['Owner'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
