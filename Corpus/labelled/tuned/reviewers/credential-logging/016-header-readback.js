'use strict';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Accept', 'application/json');

// support asked for a look at what is really sent
['Accept', 'Authorization'].forEach(function (name) {
  DOMO.log(name + ' => ' + httprequest.getHeader(name)); // finding: credential-logging
});

var passed = false;
try {
  var me = httprequest.get('https://api.stoneferry.com/rest/myself');
  passed = httprequest.getStatusCode() === 200 && me.indexOf('emailAddress') > -1;
} catch (e) {
  DOMO.log('myself: ' + e.message);
}

if (passed) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Stoneferry did not accept user name and password.');
}
