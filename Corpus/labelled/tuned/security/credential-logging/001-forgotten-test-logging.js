'use strict';

// TEMP – remove before publishing
console.log('user: ' + metadata.account.username);
console.log('pass: ' + metadata.account.password); // finding: credential-logging

var encoded = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
console.log('header', encoded); // finding: credential-logging
httprequest.addHeader('Authorization', 'Basic ' + encoded);

try {
  var res = httprequest.get('https://acme.zendesk.com/api/v2/users/me.json');
  DOMO.log(res.length + ' characters');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Your username and password are incorrect');
  }
} catch (e) {
  auth.authenticationFailed('Zendesk could not be reached');
}
