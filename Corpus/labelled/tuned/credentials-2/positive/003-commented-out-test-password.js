// easy
'use strict';
// var user = 'tester@acme.com';
// var password = 'Qwerty!2023';
var user = metadata.account.username;
var pass = metadata.account.password;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + pass));
var res = httprequest.get('https://acme.zendesk.com/api/v2/users/me.json');
if (res.indexOf('"role"') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Zendesk login failed');
}
