var EVENTS = {
  password: 'user.password.changed',
  token: 'auth.token.revoked.v1',
  secret: 'vault.secret.rotated',
  apiKey: 'account.api-key.created'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.eventbus.example/topics/' + EVENTS[metadata.parameters['Event']], JSON.stringify({ user: metadata.parameters['User'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
