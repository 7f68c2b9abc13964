var options = {
  auth: 'oauth2',
  authType: 'basic',
  credentials: 'same-origin',
  passwordMode: 'encrypted',
  tokenPlacement: 'header',
  secretSource: 'account'
};
if (options.tokenPlacement === 'header' && options.secretSource === 'account') {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
}
httprequest.get('https://api.switchboard.example/me?auth=' + options.auth + '&mode=' + options.authType);
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
