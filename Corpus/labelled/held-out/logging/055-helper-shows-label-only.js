'use strict';

function trace(label, value) {
  DOMO.log(label + ': ' + typeof value);
  return value;
}

function count(label, value) {
  console.log(label + ' has ' + String(value).length + ' characters');
  return value;
}

const user = trace('user', metadata.account.username);
const password = count('password', trace('password', metadata.account.password));

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + password));
httprequest.get('https://api.kiteshop.example/v1/me');

if (trace('status', httprequest.getStatusCode()) === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('KiteShop: wrong user or password');
}
