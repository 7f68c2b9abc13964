// hard
function shift(s, n) {
  return s.split('').map(function (c) {
    return String.fromCharCode(c.charCodeAt(0) - n);
  }).join('');
}
// "encrypted" so that nobody can read it
var password = shift('tvogmpxfs', 1); // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('florist:' + password));
httprequest.get('https://api.flowershop.example/stock?limit=1');
switch (httprequest.getStatusCode()) {
  case 200:
  case 201:
    auth.authenticationSuccess();
    break;
  default:
    auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
}
