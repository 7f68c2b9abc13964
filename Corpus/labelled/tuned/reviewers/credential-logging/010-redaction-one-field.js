'use strict';

// hide the password before printing the account
function redact(k, v) {
  return k === 'password' ? '***' : v;
}

const account = metadata.account;
DOMO.log(JSON.stringify(account, redact)); // finding: credential-logging

let status = 0;
try {
  httprequest.addHeader('X-Token', account.token);
  httprequest.addHeader('X-User', account.username);
  httprequest.get('https://' + account.region + '.api.pinegrove.app/me');
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log('unreachable: ' + e.message);
}

switch (status) {
  case 200:
    auth.authenticationSuccess();
    break;
  case 401:
    auth.authenticationFailed('Wrong token');
    break;
  default:
    auth.authenticationFailed('Unexpected status ' + status);
}
