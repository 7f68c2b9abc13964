'use strict';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
try {
  httprequest.get('https://api.payroster.com/v1/me');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Payroster refused the sign-in');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
