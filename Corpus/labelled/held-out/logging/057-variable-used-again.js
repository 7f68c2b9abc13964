'use strict';

var value = metadata.account.password;
var header = 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + value);
httprequest.addHeader('Authorization', header);
value = 'user ' + metadata.account.username;
header = null;

DOMO.log(value);
DOMO.log('header: ' + header);

try {
  value = httprequest.get('https://api.planthire.example/v1/machines?limit=1');
  DOMO.log('machines: ' + value);
  value = httprequest.getStatusCode();
} catch (e) {
  value = 0;
}

if (value === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('PlantHire answered ' + value);
}
