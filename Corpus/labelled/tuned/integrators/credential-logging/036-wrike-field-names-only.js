'use strict';

// The list of account field *names* tells support which form was filled in.
var fields = Object.keys(metadata.account);
DOMO.log('account fields: ' + fields.join(', '));
DOMO.log('number of account fields: ' + fields.length);

var required = ['username', 'password', 'apikey'];
var missing = required.filter(function (name) {
  return !metadata.account[name];
});
DOMO.log('missing: ' + (missing.length ? missing.join(', ') : 'nothing'));

var report = required.map(function (name) {
  return name + (metadata.account[name] ? ' ok' : ' MISSING');
});
DOMO.log(report.join('; '));

for (var field in metadata.account) {
  DOMO.log('field ' + field + ' of type ' + typeof metadata.account[field]);
}

if (missing.length > 0) {
  auth.authenticationFailed('Please fill in: ' + missing.join(', '));
} else {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  httprequest.addHeader('Authorization', 'Basic ' +
    DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
  var status = 0;
  try {
    httprequest.get('https://api.planboard.io/v1/me');
    status = httprequest.getStatusCode();
  } catch (e) {
    DOMO.log('planboard not reachable');
  }
  if (status === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('planboard refused the fields ' + required.join(' / ') + ', status ' + status);
  }
}
