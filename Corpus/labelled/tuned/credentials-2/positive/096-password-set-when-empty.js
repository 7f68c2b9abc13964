// medium
'use strict';
var user = metadata.account.username;
var pass = metadata.account.password;
if (!pass) {
  user = 'demo';
  pass = 'demo1234'; // finding: hardcoded-credentials
}
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + pass));
var answer = httprequest.get('https://api.surveybee.com/1/account');
if (answer.indexOf('"plan"') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Sorry, SurveyBee does not know you');
}
