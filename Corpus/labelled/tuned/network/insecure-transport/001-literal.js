'use strict';

var auth64 = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
httprequest.addHeader('Authorization', 'Basic ' + auth64);

var res = httprequest.get('http://api.oldmill.example/v1/me'); // finding: insecure-transport

if (res.indexOf('"login"') > 0) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('User name or password is wrong');
}
