'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://api.patreonlike.com/v2/identity');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Please connect again.');
}
