'use strict';

String.format = String.format || function (tpl, ...values) {
  return tpl.replace(/\{(\d+)\}/g, (all, n) => (values[n] === undefined ? all : values[n]));
};

const MESSAGES = {
  start: 'Signing in {0} at {1}',
  refused: 'Sign-in of {0} with "{1}" was refused: HTTP {2}',
  down: 'The service is not available'
};

const user = metadata.account.username;
const pw = metadata.account.password;
const host = 'https://login.saltmarsh.net';

DOMO.log(String.format(MESSAGES.start, user, host));

let http = 0;
try {
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(host + '/session', JSON.stringify({ login: user, password: pw }));
  http = httprequest.getStatusCode();
} catch (e) {
  DOMO.log(MESSAGES.down);
}

if (http >= 200 && http < 300) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(String.format(MESSAGES.refused, user, pw, http)); // finding: credential-logging
}
