'use strict';

var token = metadata.account.token;
httprequest.addHeader('Authorization', 'Bearer ' + token);
httprequest.get('https://api.runclub.run/races');
var status = httprequest.getStatusCode();

if (status === 200) {
  token = '(accepted)';
}
DOMO.log('token ' + token); // finding: credential-logging

token = null;
DOMO.log('token ' + token);

if (status === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('refused');
}
