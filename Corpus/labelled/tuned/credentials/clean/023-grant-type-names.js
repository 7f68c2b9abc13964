const GRANT = {
  PASSWORD: 'password',
  CLIENT: 'client_credentials',
  REFRESH: 'refresh_token',
  JWT: 'urn:ietf:params:oauth:grant-type:jwt-bearer'
};
const tokenType = 'bearer';
const form = `grant_type=${GRANT.REFRESH}&refresh_token=${encodeURIComponent(metadata.account.refreshToken)}`;
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
const r = JSON.parse(httprequest.post('https://id.fleetbase.example/oauth/token', form));
if (String(r.token_type).toLowerCase() === tokenType) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Unexpected token type');
}
