'use strict';

httprequest.addHeader('Content-Type', 'application/json');
var reply = httprequest.post('https://id.vendhq-like.com/login', JSON.stringify({ user: metadata.account.user, key: metadata.account.key }));
if (reply.indexOf('access_token') > -1) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('User or key is wrong.');
}
