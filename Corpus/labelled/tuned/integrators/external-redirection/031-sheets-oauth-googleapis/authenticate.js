'use strict';

// tokeninfo tells whether the access token is alive and carries the scope we need

const SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

let info = {};
let status = 0;

try {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  info = JSON.parse(httprequest.post(
    'https://oauth2.googleapis.com/tokeninfo',
    'access_token=' + encodeURIComponent(metadata.account.accesstoken)
  ));
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log('tokeninfo: ' + e.message);
}

if (status !== 200) {
  auth.authenticationFailed('Google does not accept the sign-in any more, please connect the account again.');
} else if (String(info.scope).split(' ').indexOf(SCOPE) === -1) {
  auth.authenticationFailed('The scope ' + SCOPE + ' was not granted.');
} else {
  auth.authenticationSuccess();
}
