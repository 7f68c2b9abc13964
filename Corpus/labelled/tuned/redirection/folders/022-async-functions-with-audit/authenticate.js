'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.get('https://api.float.com/v3/accounts');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Not authorised');
}
