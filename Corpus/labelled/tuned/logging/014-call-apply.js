'use strict';

var pw = metadata.account.password;
var user = metadata.account.username;

DOMO.log.call(DOMO, 'user ' + user);
DOMO.log.call(DOMO, 'pass ' + pw); // finding: credential-logging
DOMO.log.apply(DOMO, ['pair ' + user + '/' + pw]); // finding: credential-logging

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + pw));
var page = httprequest.get('https://intranet.roadworks.co.uk/api/whoami');
if (page.indexOf(user) !== -1) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Not signed in');
}
