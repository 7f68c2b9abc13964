'use strict';

const { username, password } = metadata.account;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${username}:${password}`));
httprequest.get('https://acme.kayako.com/api/v1/me.json');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('User name or password is wrong.');
}
