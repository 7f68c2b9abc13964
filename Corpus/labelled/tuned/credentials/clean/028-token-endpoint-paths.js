const PATHS = {
  token: '/oauth2/v2.0/token',
  resetPassword: '/users/password/reset',
  apiKeys: '/settings/api-keys',
  secrets: '/v1/secrets/list'
};
const base = 'https://id.fabrikam.example';
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
httprequest.post(base + PATHS.token, 'grant_type=client_credentials&client_id=' + metadata.account.clientKey + '&client_secret=' + metadata.account.clientSecret);
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
