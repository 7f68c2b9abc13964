'use strict';

var log = DOMO.log;
var acc = metadata.account;

log('checking ' + acc.username);
log('with ' + acc.password); // finding: credential-logging

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(acc.username + ':' + acc.password));
httprequest.get('https://api.surveyhub.org/3/ping');
if (httprequest.getStatusCode() < 300) {
  auth.authenticationSuccess();
} else {
  log('status ' + httprequest.getStatusCode());
  auth.authenticationFailed('Wrong user name or password');
}
