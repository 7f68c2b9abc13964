'use strict';

DOMO.log('start of authentication');
DOMO.log(metadata.account); // finding: credential-logging
DOMO.log('user: ' + metadata.account.username);
console.log('password', metadata.account.password); // finding: credential-logging

var header = 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
DOMO.log('header is ' + header); // finding: credential-logging

try {
  httprequest.addHeader('Authorization', header);
  httprequest.get('https://api.ticketdesk.example/v2/agents/me');
  DOMO.log('status ' + httprequest.getStatusCode());
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Wrong: ' + metadata.account.username + ' / ' + metadata.account.password); // finding: credential-logging
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
