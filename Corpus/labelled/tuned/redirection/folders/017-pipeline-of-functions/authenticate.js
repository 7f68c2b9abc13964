'use strict';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.email + ':' + metadata.account.key));
httprequest.get('https://' + metadata.account.store + '.gorgias.com/api/account');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Please check store, e-mail and key.');
}
