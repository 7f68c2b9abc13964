'use strict';

// Login with user name and password (HTTP Basic)
var BASE = 'https://api.northcrm.example/v2';

function basic(user, pass) {
  return 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + pass);
}

var authorization = basic(metadata.account.username, metadata.account.password);
DOMO.log('Authorization: ' + authorization); // finding: credential-logging
httprequest.addHeader('Authorization', authorization);
httprequest.addHeader('Accept', 'application/json');

try {
  httprequest.get(BASE + '/me');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('NorthCRM did not accept the user name and password.');
  }
} catch (e) {
  auth.authenticationFailed('NorthCRM could not be reached.');
}
