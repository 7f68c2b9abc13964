var REALM = 'Basic realm="Writeback Service", charset="UTF-8"';
httprequest.get('https://api.realmkeeper.example/me');
var asked = httprequest.getResponseHeader('WWW-Authenticate');
if (asked !== REALM) {
  auth.authenticationFailed('The server asks for another sign-in: ' + asked);
} else {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
  httprequest.get('https://api.realmkeeper.example/me');
  switch (httprequest.getStatusCode()) {
    case 200:
    case 201:
      auth.authenticationSuccess();
      break;
    default:
      auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
  }
}
