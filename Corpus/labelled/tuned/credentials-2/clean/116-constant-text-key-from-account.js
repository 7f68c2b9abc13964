'use strict';
var probe = 'domo-connection-check';
var signature = DOMO.hmacSHA256(probe, metadata.account.secret);
httprequest.addHeader('X-Key-Id', metadata.account.accesskey);
httprequest.addHeader('X-Signed-Text', probe);
httprequest.addHeader('X-Signature', signature);
httprequest.get('https://api.signed-things.com/v1/check');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Access key and secret do not match');
}
