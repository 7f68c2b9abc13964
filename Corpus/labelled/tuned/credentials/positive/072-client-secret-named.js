// easy
var clientId = 'domo-connector';
var clientSecret = '⟦[A-Za-z0-9]{48}⟧'; // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
var res = httprequest.post('https://auth.contoso-crm.example/oauth/token',
  'grant_type=client_credentials&client_id=' + clientId + '&client_secret=' + clientSecret);
var accessToken = JSON.parse(res).access_token;
if (accessToken) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('No access token in the answer');
}
