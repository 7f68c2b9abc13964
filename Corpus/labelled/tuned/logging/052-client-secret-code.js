'use strict';

var o = metadata.account;
var form = [
    'grant_type=authorization_code',
    'client_id=' + encodeURIComponent(o.clientKey),
    'client_secret=' + encodeURIComponent(o.clientSecret),
    'code=' + encodeURIComponent(o.code)
];

DOMO.log('scope ' + o.scope);
DOMO.log(form[0]);
DOMO.log(form.slice(2).join('&')); // finding: credential-logging

var answer = JSON.parse(httprequest.post('https://id.tutorline.com/token', form.join('&')));
if (answer.error) {
    DOMO.log(answer.error);
    auth.authenticationFailed('tutorline: ' + answer.error_description);
} else {
    auth.authenticationSuccess();
}
