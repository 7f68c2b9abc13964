// RFC 7617: "Aladdin" and "open sesame" become QWxhZGRpbjpvcGVuIHNlc2FtZQ==
function basic(u, p) {
  return 'Basic ' + DOMO.b64EncodeUnicode(u + ':' + p);
}

httprequest.addHeader('Authorization', basic(metadata.account.username, metadata.account.password));
httprequest.get('https://api.carpets.example/v1/me');
switch (httprequest.getStatusCode()) {
  case 200:
  case 201:
    auth.authenticationSuccess();
    break;
  default:
    auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
}
