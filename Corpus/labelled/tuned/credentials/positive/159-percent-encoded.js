// hard
var enc = '⟦<percent:Cherry+Blossom=5>⟧'; // finding: hardcoded-credentials
var usr = 'domo';
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(usr + ':' + decodeURIComponent(enc)));
httprequest.get('https://api.gardenparty.example/v1/me');
switch (httprequest.getStatusCode()) {
  case 200:
  case 201:
    auth.authenticationSuccess();
    break;
  default:
    auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
}
