// medium
const refresh = () => {
  httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
  const form = {
    grant_type: 'refresh_token',
    client_id: metadata.account.clientKey,
    client_secret: metadata.account.clientSecret,
    refresh_token: '1//0⟦[A-Za-z0-9_-]{97}⟧' // finding: hardcoded-credentials
  };
  const text = Object.keys(form).map(k => k + '=' + encodeURIComponent(form[k])).join('&');
  return JSON.parse(httprequest.post('https://oauth2.googleapis.com/token', text)).access_token;
};
httprequest.addHeader('Authorization', 'Bearer ' + refresh());
httprequest.get('https://sheets.googleapis.com/v4/spreadsheets/' + metadata.parameters['Sheet']);
switch (httprequest.getStatusCode()) {
  case 200:
  case 201:
    auth.authenticationSuccess();
    break;
  default:
    auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
}
