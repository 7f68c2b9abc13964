const PATHS = {
  login: '/api/v1/auth/password-login',
  token: '/oauth2/token/introspect',
  keys: '/.well-known/jwks.json',
  resetPassword: '/users/{id}/password/reset',
  rotateSecret: '/clients/{id}/secret/rotate'
};
httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
httprequest.addHeader('Content-Type', 'application/json');
const url = metadata.account.host + PATHS.resetPassword.replace('{id}', encodeURIComponent(metadata.parameters['User']));
const res = httprequest.post(url, '{"notify":true}');
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
