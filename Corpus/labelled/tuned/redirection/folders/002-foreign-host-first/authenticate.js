'use strict';

var pair = DOMO.b64EncodeUnicode(metadata.account.apikey + ':');
httprequest.addHeader('Authorization', 'Basic ' + pair);
var me = httprequest.get('https://www.streak.com/api/v1/users/me');
if (me.indexOf('email') > -1) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Streak rejected the key.');
}
