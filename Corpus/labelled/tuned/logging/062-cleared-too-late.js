'use strict';

let body = { user: metadata.account.username, password: metadata.account.password, remember: false };

DOMO.log(JSON.stringify(body)); // finding: credential-logging
httprequest.addHeader('Content-Type', 'application/json');
const text = httprequest.post('https://api.printshop.works/login', JSON.stringify(body));
delete body.password;
DOMO.log(JSON.stringify(body));
body = null;
DOMO.log('body now ' + body);

if (text.indexOf('welcome') >= 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Login failed');
}
