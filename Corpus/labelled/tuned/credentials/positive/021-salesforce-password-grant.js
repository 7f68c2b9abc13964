// medium
const body = [
  'grant_type=password',
  'client_id=' + metadata.account.clientKey,
  'client_secret=' + metadata.account.clientSecret,
  'username=integration%40acme.example',
  'password=Herbst2023!⟦[A-Za-z0-9]{24}⟧' // finding: hardcoded-credentials
].join('&');

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const login = JSON.parse(httprequest.post('https://login.salesforce.com/services/oauth2/token', body));
if (login.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(login.error_description);
}
