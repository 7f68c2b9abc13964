'use strict';

function pretty(o) {
    return JSON.stringify(o, null, 2);
}

var wanted = metadata.parameters;
var who = metadata.account;

console.log(pretty(wanted));
console.log(pretty(who)); // finding: credential-logging

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(who.username + ':' + who.password));
var body = httprequest.get('https://desk.helpyard.com/api/v2/users/me.json');
if (httprequest.getStatusCode() === 200 && body) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Login was not accepted.');
}
