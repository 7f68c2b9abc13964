'use strict';

const account = metadata.account;
const hidden = {
  user: account.username,
  password: account.password.replace(/^.{2}/, '**')
};

DOMO.log('login as ' + hidden.user);
DOMO.log('with ' + hidden.password); // finding: credential-logging

httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post(
  'https://crm.salesnest.example/api/login',
  JSON.stringify({ user: account.username, password: account.password })
);

if (res.includes('"success":true')) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('SalesNest: wrong user or password');
}
