'use strict';

httprequest.addHeader('Stream-Auth', metadata.account.apikey);
httprequest.get('https://api.getstream-like.io/v1/app');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Key refused.');
}
