'use strict';
// every customer of this vendor has the same technical user, only the password differs
const SERVICE_USER = 'domo_integration';
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(SERVICE_USER + ':' + metadata.account.password));
httprequest.addHeader('Accept', 'application/json');
const reply = httprequest.get('https://' + encodeURIComponent(metadata.account.instance) + '.stockroom-erp.com/api/status');
if (httprequest.getStatusCode() === 200 && reply.indexOf('running') >= 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The password of domo_integration is wrong');
}
