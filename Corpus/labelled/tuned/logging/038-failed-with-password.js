'use strict';

var u = metadata.account.username;
var p = metadata.account.password;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(u + ':' + p));
try {
    httprequest.get('https://api.wineshelf.fr/cave');
    if (httprequest.getStatusCode() === 200) {
        auth.authenticationSuccess();
    } else {
        auth.authenticationFailed('User ' + u + ' with password ' + p + ' is not known'); // finding: credential-logging
    }
} catch (e) {
    auth.authenticationFailed('wineshelf cannot be reached: ' + e.message);
}
