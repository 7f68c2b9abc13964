'use strict';

// OAuth account: show the settings without the client secret
function hideSecret(key, value) {
  if (key === 'clientSecret') {
    return '*****';
  }
  return value;
}

DOMO.log(JSON.stringify(metadata.account, hideSecret, 2)); // finding: credential-logging

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var answer = httprequest.get('https://graph.teamsheet.example/v1/me');
var code = httprequest.getStatusCode();
DOMO.log('me: ' + code);

if (code === 200 && answer.indexOf('displayName') >= 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Please connect the account again, TeamSheet answered ' + code);
}
