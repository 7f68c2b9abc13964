'use strict';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
httprequest.get('https://api.hellosign.com/v3/account');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The key is not valid.');
}
