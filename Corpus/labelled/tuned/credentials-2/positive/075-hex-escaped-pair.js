// hard
'use strict';
var a = '\x73\x76\x63';
var b = '⟦<escapes:Regenschirm[0-9]{2}>⟧'; // finding: hardcoded-credentials
var c = DOMO.b64EncodeUnicode(a + '\x3a' + b);
httprequest.addHeader('Authorization', ['Basic', c].join(' '));
httprequest.get('https://cmdb.acme-hosting.de/api/v1/status');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('CMDB is not available');
}
