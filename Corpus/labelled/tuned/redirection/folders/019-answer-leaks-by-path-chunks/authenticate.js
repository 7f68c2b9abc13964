'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.get('https://api.remote-hr.com/v1/companies');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Not authorised');
}
