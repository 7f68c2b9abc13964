'use strict';

function jwt(issuer, signingKey, minutes) {
    DOMO.jwtBuilder.algorithm = 'HS256';
    DOMO.jwtBuilder.authKey = signingKey;
    DOMO.jwtBuilder.issuer = issuer;
    DOMO.jwtBuilder.expiration = minutes * 60;
    return DOMO.getJWT();
}

function Response(status, text) {
    this.status = status;
    this.text = text;
}

Response.prototype.json = function () {
    return JSON.parse(this.text);
};

Response.prototype.toString = function () {
    return this.status + ' ' + this.text.slice(0, 120);
};

function get(path) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Bearer ' + jwt(metadata.account.key, metadata.account.secret, 5));
    var text = httprequest.get('https://api.webinarjam-demo.us/v2' + path);
    return new Response(httprequest.getStatusCode(), text);
}

var first;
try {
    first = get('/users?page_size=1');
    DOMO.log('users: ' + first);
} catch (e) {
    first = new Response(0, e.message);
}

if (first.status === 200) {
    auth.authenticationSuccess();
} else if (first.status === 0) {
    auth.authenticationFailed('No connection: ' + first.text);
} else {
    auth.authenticationFailed('API key and API secret were not accepted: ' + first.json().message);
}
