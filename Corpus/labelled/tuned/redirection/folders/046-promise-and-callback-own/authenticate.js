'use strict';

httprequest.addHeader('X-ApiKey', metadata.account.apikey);
httprequest.get('https://api.lodgify.com/v2/properties');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Key refused.');
}
