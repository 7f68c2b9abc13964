'use strict';

const { username, password } = metadata.account;
DOMO.log(`login with ${username} / ${password}`); // finding: credential-logging
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${username}:${password}`));
httprequest.get('https://api.kundoo.com/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('User name or password is wrong.');
}
