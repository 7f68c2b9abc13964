'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://api.meetup-sync.com/v2/me');
if (httprequest.getStatusCode() < 300) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Please log in again');
}
