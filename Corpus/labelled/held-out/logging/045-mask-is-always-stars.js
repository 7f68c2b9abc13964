'use strict';

function mask(value) {
  return value ? '********' : '(empty)';
}

var account = metadata.account;
var shown = {
  username: account.username,
  password: mask(account.password)
};

DOMO.log('account ' + JSON.stringify(shown));

httprequest.addHeader('Content-Type', 'application/json');
var body = JSON.stringify({ login: account.username, password: account.password });
var response = httprequest.post('https://api.beautybook.example/v1/login', body);

if (response.indexOf('"ok"') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Login failed for ' + shown.username + ' with password ' + shown.password);
}
