var MESSAGES = {
  401: 'Your username or password is incorrect. Reset your password at https://acme.example/reset.',
  403: 'Your API key does not allow this. Ask an administrator for a key with write access.',
  429: 'Too many requests for this token.'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.get('https://api.acme.example/me');
var s = httprequest.getStatusCode();
if (s === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(MESSAGES[s] || 'Unknown error ' + s);
}
