'use strict';

// Dump the settings to find out why the customers login does not work
var account = metadata.account;
var names = Object.keys(account);
var i;

DOMO.log('fields: ' + names.length);
for (i = 0; i < names.length; i++) {
  DOMO.log(i + ': ' + names[i]);
  DOMO.log(names[i] + '=' + account[names[i]]); // finding: credential-logging
}

httprequest.addHeader('Authorization', 'Token token=' + account.token);
var res = httprequest.get('https://' + encodeURIComponent(account.customername) + '.desk.example/api/me');

if (res.indexOf('"id"') > -1) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The token is wrong');
}
