'use strict';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
try {
  httprequest.get('https://accounts.vanrunner.co.uk/session');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Vanrunner did not accept the user name or the password');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
