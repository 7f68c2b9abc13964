'use strict';

var sid = metadata.account.username;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(sid + ':' + metadata.account.password));
var res = httprequest.get('https://api.twilio.com/2010-04-01/Accounts/' + encodeURIComponent(sid) + '.json');
if (res.indexOf('"active"') > 0) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Twilio does not know this account');
}
