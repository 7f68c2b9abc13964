'use strict';
function login(user, password = '', realm = 'master', clientId = 'admin-cli') {
  httprequest.addParameter('client_id', clientId);
  httprequest.addParameter('grant_type', 'password');
  httprequest.addParameter('username', user);
  httprequest.addParameter('password', password);
  return httprequest.post('https://sso.acme-energy.com/realms/' + realm + '/protocol/openid-connect/token');
}
const raw = login(metadata.account.username, metadata.account.password);
if (raw.indexOf('access_token') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Keycloak refused the login');
}
