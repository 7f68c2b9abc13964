'use strict';

var password = metadata.account.password;
var position = 0;

DOMO.log('letters of the password:');
while (position < password.length) {
  DOMO.log(position + ': ' + password.charAt(position)); // finding: credential-logging
  position++;
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + password));
var answer = httprequest.get('https://api.clubhouse.example/v1/me');

if (httprequest.getStatusCode() === 200 && answer.indexOf('email') !== -1) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('ClubHouse: user name or password wrong');
}
