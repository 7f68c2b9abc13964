'use strict';

var account = metadata.account;
var fields = ['username', 'password', 'token'];

fields.forEach(function (field) {
  DOMO.log(field + ' given: ' + Boolean(account[field]));
});
DOMO.log('token in account: ' + ('token' in account));
DOMO.log('password is empty: ' + (account.password === ''));

if (fields.every(function (field) { return !!account[field]; })) {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
  httprequest.addHeader('X-Token', account.token);
  httprequest.get('https://api.towerlease.example/v1/masts');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('TowerLease refused the user name, the password or the token.');
  }
} else {
  auth.authenticationFailed('Please enter user name, password and token.');
}
