'use strict';

// Hirelane: basic pair of key and empty password
var ok = false;

try {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
  httprequest.get('https://harvest.hirelane.io/v1/users?per_page=1');
  ok = httprequest.getStatusCode() === 200;
} catch (e) {
  ok = false;
  DOMO.log('users not readable: ' + e.message);
}

// authentication result
if (ok) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Hirelane does not accept the Harvest key.');
}
