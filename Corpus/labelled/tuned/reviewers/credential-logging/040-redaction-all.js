'use strict';

// never print a value of the account, only whether it is there
const describe = (account) => JSON.stringify(account, (k, v) => (k === '' ? v : v ? '***' : '(empty)'));

const account = metadata.account;
DOMO.log(describe(account));

let status = 0;
try {
  httprequest.addHeader('X-Token', account.token);
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
    auth.authenticationFailed('Unexpected status ' + status + ' in region ' + account.region);
}
