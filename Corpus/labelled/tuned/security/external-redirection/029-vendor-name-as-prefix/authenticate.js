'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
try {
  httprequest.get('https://api.payroster.com/v1/me');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Payroster refused the key');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
