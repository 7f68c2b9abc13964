'use strict';

const RULES = [
  [(pw) => pw.length >= 12, 'Password must have 12 characters'],
  [(pw) => /[0-9]/.test(pw), 'Password must have a digit'],
  [(pw) => pw.trim() === pw, 'Password must not begin or end with a space']
];

const password = metadata.account.password || '';
const broken = RULES.filter(([test]) => !test(password)).map(([, message]) => message);

broken.forEach((message, i) => DOMO.log('hint ' + (i + 1) + ': ' + message));
DOMO.log('password has ' + password.length + ' characters');

let status = 0;
try {
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post('https://login.saltmarsh.net/session', JSON.stringify({ login: metadata.account.username, password }));
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log('session: ' + e.message);
}

if (status === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(['Sign-in of ' + metadata.account.username + ' failed.', ...broken].join(' '));
}
