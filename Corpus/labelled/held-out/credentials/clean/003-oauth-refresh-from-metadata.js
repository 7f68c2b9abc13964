const params = {
  grant_type: 'refresh_token',
  client_id: metadata.account.clientKey,
  client_secret: metadata.account.clientSecret,
  refresh_token: metadata.account.refreshtoken,
  scope: 'offline_access accounting.transactions'
};
const form = Object.entries(params).map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&');
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const token = JSON.parse(httprequest.post('https://identity.xero.com/connect/token', form));
if (token.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(token.error_description || 'Xero rejected the refresh token');
}
