// easy
'use strict';
var clientId = metadata.account.clientKey;
var clientSecret = metadata.account.clientSecret;
var refresh_token = '1//0⟦[A-Za-z0-9_-]{98}⟧'; // finding: hardcoded-credentials
var form = 'grant_type=refresh_token&client_id=' + encodeURIComponent(clientId) +
  '&client_secret=' + encodeURIComponent(clientSecret) +
  '&refresh_token=' + encodeURIComponent(refresh_token);
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var t = JSON.parse(httprequest.post('https://oauth2.googleapis.com/token', form));
if (t.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The refresh token is no longer valid');
}
