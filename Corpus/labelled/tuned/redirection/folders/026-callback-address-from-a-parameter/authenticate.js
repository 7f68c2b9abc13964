'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.get('https://api.formstack-like.com/v2/form');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Key refused.');
}
