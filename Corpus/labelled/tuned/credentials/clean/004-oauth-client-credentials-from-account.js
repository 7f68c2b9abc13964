httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var form = 'grant_type=client_credentials' +
  '&client_id=' + encodeURIComponent(metadata.account.clientKey) +
  '&client_secret=' + encodeURIComponent(metadata.account.clientSecret) +
  '&scope=' + encodeURIComponent('https://graph.microsoft.com/.default');
var token = JSON.parse(httprequest.post('https://login.microsoftonline.com/common/oauth2/v2.0/token', form)).access_token;
if (token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Microsoft did not return a token');
}
