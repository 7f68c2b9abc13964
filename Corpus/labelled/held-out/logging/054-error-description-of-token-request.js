'use strict';

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');

var answer = {};
try {
  answer = JSON.parse(httprequest.post(
    'https://identity.wastewise.example/connect/token',
    'grant_type=authorization_code&code=' + encodeURIComponent(metadata.account.code)
  ));
} catch (e) {
  answer = { error: 'no_answer', error_description: 'The token server did not answer with JSON.' };
}

if (answer.error) {
  DOMO.log('token request failed: ' + answer.error);
  auth.authenticationFailed(answer.error + ': ' + answer.error_description);
} else if (!answer.access_token) {
  auth.authenticationFailed('The token server sent no token, status ' + httprequest.getStatusCode());
} else {
  auth.authenticationSuccess();
}
