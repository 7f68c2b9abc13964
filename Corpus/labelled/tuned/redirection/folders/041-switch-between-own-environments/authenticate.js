'use strict';

httprequest.addHeader('X-API-Key', metadata.account.apikey);
httprequest.get('https://management-test.adyen.com/v1/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Adyen refused the key.');
}
