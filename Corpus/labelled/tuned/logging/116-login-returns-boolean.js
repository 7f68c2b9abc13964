'use strict';

function login(user, password) {
  httprequest.addHeader('Content-Type', 'application/json');
  var text = httprequest.post('https://app.dentalsoft.co/api/login', JSON.stringify({ user: user, password: password }));
  return httprequest.getStatusCode() === 200 && JSON.parse(text).success === true;
}

var result = login(metadata.account.username, metadata.account.password);
DOMO.log('login: ' + result);

var attempts = [metadata.account.password, metadata.account.password.trim()].map(function (pw) {
  return login(metadata.account.username, pw);
});
DOMO.log('attempts: ' + attempts.join());

if (result || attempts.indexOf(true) >= 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Login failed, tried ' + (attempts.length + 1) + ' times');
}
