'use strict';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
httprequest.get('https://api.getdrip.com/v2/accounts');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Not authorised');
}
