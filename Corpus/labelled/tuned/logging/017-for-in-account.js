'use strict';

var account = metadata.account;
var missing = [];
['username', 'password', 'tenant'].forEach(function (f) {
    if (!account[f]) {
        missing.push(f);
    }
});

for (var field in account) {
    DOMO.log(field + ' -> ' + account[field]); // finding: credential-logging
}

if (missing.length) {
    auth.authenticationFailed('Please fill in: ' + missing.join(', '));
} else {
    httprequest.addHeader('X-Tenant', account.tenant);
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
    httprequest.get('https://api.clinicly.com/session');
    if (httprequest.getStatusCode() === 200) {
        auth.authenticationSuccess();
    } else {
        auth.authenticationFailed('Status ' + httprequest.getStatusCode());
    }
}
