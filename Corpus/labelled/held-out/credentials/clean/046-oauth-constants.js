var GRANT_TYPE_PASSWORD = 'password';
var GRANT_TYPE_JWT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
var ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
var TOKEN_TYPE_HINT = 'refresh_token';
var AUTH_METHOD = 'client_secret_basic';
var body = ['grant_type=' + GRANT_TYPE_PASSWORD, 'username=' + encodeURIComponent(metadata.account.username), 'password=' + encodeURIComponent(metadata.account.password)].join('&');

DOMO.log([GRANT_TYPE_JWT, ASSERTION_TYPE, TOKEN_TYPE_HINT, AUTH_METHOD].join(', '));
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var res = JSON.parse(httprequest.post('https://id.brewtrack.be/connect/token', body));
if (res.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(res.error);
}
