'use strict';
// RFC 7617, section 2: user-id "Aladdin" and password "open sesame" give
//     Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==
// We do the same with the fields of the account.
var credentials = [metadata.account.username, metadata.account.password].join(':');
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(credentials));
httprequest.get('https://api.carpet-trade.com/v1/flights');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Carpet Trade: wrong user or password');
}
