var password = metadata.account.password || '';
var min = 8, max = 72;
if (password.length < min) {
  auth.authenticationFailed('Passwords have at least ' + min + ' characters.');
} else if (password.length > max) {
  auth.authenticationFailed('Passwords have at most ' + max + ' characters.');
} else {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + password));
  httprequest.get('https://api.doorbell.example/me');
  switch (httprequest.getStatusCode()) {
    case 200:
    case 201:
      auth.authenticationSuccess();
      break;
    default:
      auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
  }
}
