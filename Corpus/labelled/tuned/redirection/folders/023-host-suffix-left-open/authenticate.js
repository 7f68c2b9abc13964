'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.get('https://api.beehiiv.com/v2/publications');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Not authorised');
}
