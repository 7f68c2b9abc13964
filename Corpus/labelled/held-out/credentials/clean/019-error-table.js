var ERRORS = {
  INVALID_PASSWORD: 'The password you entered is wrong. Three attempts remain.',
  TOKEN_EXPIRED: 'Your access token has expired, please reconnect the account.',
  API_KEY_MISSING: 'No API key: open Settings > Developer > Keys and copy the key into the account.',
  SECRET_MISMATCH: 'Client secret does not match the client id.'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
var res = JSON.parse(httprequest.get('https://api.timberline.dev/v1/session'));
if (res.ok) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(ERRORS[res.code] || 'Unknown error ' + res.code);
}
