'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
try {
  httprequest.get('https://api.projectbay.com/v3/me');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Projectbay did not accept the sign-in');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
