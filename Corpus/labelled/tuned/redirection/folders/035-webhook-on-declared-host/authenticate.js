'use strict';

httprequest.addHeader('X-Key', metadata.account.apikey);
httprequest.get('https://app.sendflow.io/api/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Key refused.');
}
