'use strict';

var checks = [
  ['company', metadata.parameters['Company']],
  ['login', metadata.account.username],
  ['phrase', metadata.account.password]
];

checks.forEach(function (pair) {
  DOMO.log(pair[0] + ' = ' + pair[1]); // finding: credential-logging
});

httprequest.addHeader('Content-Type', 'application/json');
var reply = httprequest.post('https://payroll.sunhr.com/login', JSON.stringify({
  company: metadata.parameters['Company'],
  user: metadata.account.username,
  pass: metadata.account.password
}));
if (JSON.parse(reply).ok === true) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('sunhr says no');
}
