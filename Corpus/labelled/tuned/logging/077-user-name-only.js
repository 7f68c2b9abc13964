'use strict';

var account = metadata.account;
DOMO.log('Signing in as ' + account.username);

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
var res = httprequest.get('https://api.choirbook.org/me');
var status = httprequest.getStatusCode();

if (status === 200) {
  DOMO.log(account.username + ' signed in: ' + res);
  auth.authenticationSuccess();
} else if (status === 401) {
  auth.authenticationFailed('User ' + account.username + ' and this password do not match.');
} else {
  auth.authenticationFailed('choirbook answered ' + status + ': ' + res);
}
