'use strict';

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
try {
  const answer = JSON.parse(httprequest.post('https://login.cloudcrm-suite.com/oauth/grant', 'assertion=' + encodeURIComponent(metadata.account.token)));
  if (answer.id) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The login was refused');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
