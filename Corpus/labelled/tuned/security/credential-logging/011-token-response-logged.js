'use strict';

function requestToken() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var body = 'grant_type=client_credentials' +
    '&client_id=' + encodeURIComponent(metadata.account.clientKey) +
    '&client_secret=' + encodeURIComponent(metadata.account.clientSecret);
  var answer = httprequest.post('https://login.eloqua-auth.example/auth/oauth2/token', body);
  DOMO.log('token endpoint said: ' + answer); // finding: credential-logging
  return JSON.parse(answer);
}

try {
  var token = requestToken();
  DOMO.log('expires in ' + token.expires_in);
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + token.access_token);
  httprequest.get('https://login.eloqua-auth.example/id');
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed('The client could not sign in');
}
