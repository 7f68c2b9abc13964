'use strict';

var p = metadata.account.password;
var u = metadata.account.username;

['checking', u].forEach(function (x) { DOMO.log(x); });
['checking', u, p].forEach(DOMO.log); // finding: credential-logging

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(u + ':' + p));
httprequest.get('https://api.bandcamp-demo.com/merch');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Cannot read merch');
}
