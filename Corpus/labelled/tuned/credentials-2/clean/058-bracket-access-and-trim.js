'use strict';
var keys = ['Access Key', 'Secret Key'];
var accessKey = (metadata.account[keys[0]] || '').trim();
var secretKey = (metadata.account[keys[1]] || '').trim();
var stamp = new Date().toUTCString();
httprequest.addHeader('Date', stamp);
httprequest.addHeader('Authorization', 'HMAC ' + accessKey + ':' + DOMO.hmacSHA1('GET\n/v1/status\n' + stamp, secretKey));
httprequest.get('https://api.two-keys.net/v1/status');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Access Key or Secret Key is wrong');
}
