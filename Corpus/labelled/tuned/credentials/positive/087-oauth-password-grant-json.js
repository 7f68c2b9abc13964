// easy
httprequest.addHeader('Content-Type', 'application/json');
var answer = JSON.parse(httprequest.post('https://login.bluebird-crm.example/oauth2/token', JSON.stringify({
  grant_type: 'password',
  client_id: metadata.account.clientKey,
  username: 'domo@bluebird.example',
  password: 'Kingfisher22' // finding: hardcoded-credentials
})));
if (answer.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(answer.error || 'no token');
}
