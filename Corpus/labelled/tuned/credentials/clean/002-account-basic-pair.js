var username = metadata.account.username;
var password = metadata.account.password;
var encoded = DOMO.b64EncodeUnicode(username + ':' + password);

httprequest.addHeader('Authorization', 'Basic ' + encoded);
httprequest.get('https://api.desklamp.example/me');
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
