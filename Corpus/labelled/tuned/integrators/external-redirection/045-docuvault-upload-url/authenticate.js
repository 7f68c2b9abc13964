'use strict';

let me = null;
try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  me = JSON.parse(httprequest.get('https://api.docuvault.com/2.0/users/me'));
} catch (error) {
  DOMO.log('users/me failed: ' + error.message);
}

const status = httprequest.getStatusCode();
DOMO.log('users/me answered ' + status);

if (status === 200 && me && me.status === 'active') {
  auth.authenticationSuccess();
} else if (status === 200) {
  auth.authenticationFailed('The user exists, but is not active.');
} else {
  auth.authenticationFailed('Docuvault does not accept the key.');
}
