'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.get('https://auth.sisense.com/api/v1/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Token refused.');
}
