// hard
'use strict';
// keep it unreadable for people looking over my shoulder
var p = '⟦<reverse:Moonlight88>⟧'.split('').reverse().join(''); // finding: hardcoded-credentials
var u = metadata.account.username;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(u + ':' + p));
httprequest.get('https://portal.granite.example/api/user');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
