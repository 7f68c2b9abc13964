'use strict';

const print = DOMO.log;
const warn = console.warn;

const creds = Object.assign({}, metadata.account, { checkedAt: Date.now() });

const check = () => {
  httprequest.addHeader('Authorization', 'Bearer ' + creds.accesstoken);
  httprequest.get('https://api.moorhenhq.com/v1/self');
  return httprequest.getStatusCode();
};

let result;
try {
  result = check();
  print('status ' + result);
} catch (e) {
  result = 0;
  warn(creds); // finding: credential-logging
}

if (result === 200) {
  auth.authenticationSuccess();
} else if (result === 403) {
  auth.authenticationFailed('This user may not use the API.');
} else {
  print('token was ' + creds.accesstoken); // finding: credential-logging
  auth.authenticationFailed('Please sign in again.');
}
