'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
if (JSON.parse(httprequest.get('https://api.loops.so/api/v1/api-key')).success) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Unknown key');
}
