'use strict';

var CODES = {
  E01: 'password expired',
  E02: 'token revoked',
  E03: 'key disabled'
};

var answer = JSON.parse(httprequest.post('https://secure.marketlist.com/login', JSON.stringify({
  user: metadata.account.username,
  secret: metadata.account.password
})));
var code = answer.errorCode;

if (!code) {
  auth.authenticationSuccess();
} else {
  DOMO.log('login error code: ' + code);
  DOMO.log('login error text: ' + (CODES[code] || answer.errorText));
  auth.authenticationFailed(code + ' ' + (CODES[code] || 'unknown'));
}
