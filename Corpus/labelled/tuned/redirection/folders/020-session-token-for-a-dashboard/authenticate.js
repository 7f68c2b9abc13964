'use strict';

function session() {
    httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
    var form = 'username=' + encodeURIComponent(metadata.account.username) + '&password=' + encodeURIComponent(metadata.account.password);
    return JSON.parse(httprequest.post('https://account.boldsign.com/connect/token', form)).access_token;
}

if (session()) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('User name or password is wrong.');
}
