'use strict';

var skip = ['username', 'region'];

for (var field in metadata.account) {
    if (skip.indexOf(field) !== -1) {
        continue;
    }
    console.log('  ' + field + ' -> ' + metadata.account[field]); // finding: credential-logging
}

var okay = false;
try {
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
    httprequest.get('https://api.' + metadata.account.region + '.drumlin.cloud/v1/user');
    okay = httprequest.getStatusCode() < 300;
} catch (e) {
    console.log('no connection');
}

if (okay) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Sign-in to Drumlin failed, check region and password.');
}
