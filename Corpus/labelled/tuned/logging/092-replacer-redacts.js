'use strict';

function redact(name, value) {
  return /pass|secret|token|key|auth/i.test(name) ? '[redacted]' : value;
}

DOMO.log(JSON.stringify(metadata.account, redact));
DOMO.log(JSON.stringify(metadata.account, ['username', 'region']));

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.get('https://api.' + metadata.account.region + '.barista.coffee/machines');

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Region ' + metadata.account.region + ' does not know this user');
}
