'use strict';

const copy = Object.assign({}, metadata.account);
delete copy.password;

DOMO.log('account without password: ' + JSON.stringify(copy)); // finding: credential-logging

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${copy.username}:${metadata.account.password}`));
httprequest.addHeader('X-Partner-Token', copy.token);

let status = 0;
try {
  httprequest.get('https://partner.freightnet.example/api/v1/carriers');
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log('FreightNet did not answer');
}

if (status === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('FreightNet answered ' + status + ' for ' + copy.username);
}
