'use strict';
var password = metadata.account.password;
var token = metadata.account.token;
if (password === '' || password === 'undefined' || password === 'null') password = null;
if (token === '' || token === 'none') token = null;
if (!password && !token) {
  auth.authenticationFailed('Give a password or a token');
} else {
  httprequest.addHeader('Authorization', token ? 'Bearer ' + token : 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + password));
  httprequest.get('https://api.choice-auth.com/v1/me');
  if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
  else auth.authenticationFailed('Not accepted');
}
