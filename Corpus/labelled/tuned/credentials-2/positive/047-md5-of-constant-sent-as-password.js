// hard
'use strict';
var salt = metadata.account.username.toLowerCase();
var animal = 'Nilpferd'; // finding: hardcoded-credentials
var digest = DOMO.md5(salt + animal);
httprequest.addParameter('user', salt);
httprequest.addParameter('pwhash', digest);
var answer = httprequest.post('https://legacy.safari-tours.com/cgi/login');
if (answer.trim() === 'OK') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Safari Tours: login refused');
}
