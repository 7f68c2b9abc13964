'use strict';

var token = metadata.account.token;
var password = metadata.account.password;

httprequest.addHeader('X-Token', token);
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + password));
var answer = httprequest.get('https://api.aquarium.fish/tanks');

token = null;
password = '(hidden)';
DOMO.log('token ' + token);
DOMO.log('password ' + password);

token = httprequest.getStatusCode();
DOMO.log('token is now a status: ' + token);

if (token === 200 && answer) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('refused with ' + token);
}
