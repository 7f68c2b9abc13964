'use strict';

var needed = ['username', 'password', 'token'];
var missing = needed.filter(function (name) {
  return !metadata.account[name];
});

needed.forEach(function (name) {
  DOMO.log(name + ': ' + (metadata.account[name] ? 'set' : 'missing'));
});

var passed = false;
if (missing.length === 0) {
  try {
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
    httprequest.addHeader('X-Token', metadata.account.token);
    var me = httprequest.get('https://api.stoneferry.com/rest/myself');
    passed = httprequest.getStatusCode() === 200 && me.indexOf('emailAddress') > -1;
  } catch (e) {
    DOMO.log('myself: ' + e.message);
  }
}

if (passed) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(missing.length ? 'Please fill in: ' + missing.join(', ') : 'Stoneferry did not accept the login.');
}
