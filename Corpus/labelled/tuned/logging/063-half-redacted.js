'use strict';

var copy = JSON.parse(JSON.stringify(metadata.account));
copy.password = '******';

/* the account also has the field "token", which stays in the copy */
httprequest.addHeader('X-Device', metadata.account.token);
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));

DOMO.log('password ' + copy.password);
DOMO.log('account ' + JSON.stringify(copy)); // finding: credential-logging

httprequest.get('https://api.homelocks.com/doors');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('No doors');
}
