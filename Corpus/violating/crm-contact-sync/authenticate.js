var user = metadata.account.username; // finding: missing-strict-mode
var pass = metadata.account.password;

DOMO.log(user + '/' + pass); // finding: credential-logging

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + pass));
var res = httprequest.get('http://api.contactbox.example/me'); // finding: insecure-transport

if (res.indexOf('"active":true') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('User ' + user + ' with password ' + pass + ' is not active'); // finding: credential-logging
}
