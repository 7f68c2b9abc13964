httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
var res = JSON.parse(httprequest.get('https://api.clinicdesk.example/status'));
switch (res.error) {
  case 'INVALID_PASSWORD':
    auth.authenticationFailed('The password is wrong.');
    break;
  case 'PASSWORD_EXPIRED':
    auth.authenticationFailed('The password has expired.');
    break;
  case 'TOKEN_REVOKED':
    auth.authenticationFailed('The token was revoked.');
    break;
  default:
    auth.authenticationSuccess();
}
