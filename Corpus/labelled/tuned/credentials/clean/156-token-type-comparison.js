var res = JSON.parse(httprequest.get('https://login.bluebird-crm.example/introspect?token=' + encodeURIComponent(metadata.account.accesstoken)));
var token = res.token_type;
if (token === 'bearer' && res.credential === 'access_token' && res.secret_type !== 'client_secret_basic') {
  auth.authenticationSuccess();
} else if (token === 'mac') {
  auth.authenticationFailed('MAC tokens are not supported.');
} else {
  auth.authenticationFailed('Unknown token type ' + token);
}
