'use strict';
var ok = false, why = 'no answer';

var user = metadata.account.username, key = metadata.account.password;
if (!key) {
    why = 'No password was entered for ' + user;
} else if (key === user) {
    why = 'The password must differ from the user name ' + user;
} else {
    try {
        httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + key));
        var res = httprequest.get('https://api.oakline-survey.com/ping');
        ok = httprequest.getStatusCode() == 200;
        why = user + ' was refused: ' + httprequest.getStatusCode() + ' ' + res;
    } catch (x) {
        why = 'Oakline Survey could not be reached: ' + x.message;
    }
}

if (ok) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed(why);
}
