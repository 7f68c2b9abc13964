'use strict';

// Account fields: instance ("dev12345"), username, password.
function passes() {
  var pair = metadata.account.username + ':' + metadata.account.password;
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(pair));
  httprequest.addHeader('Accept', 'application/json');
  httprequest.get('https://' + encodeURIComponent(metadata.account.instance) + '.service-now.com/api/now/table/incident?sysparm_limit=1&sysparm_fields=sys_id');
  return httprequest.getStatusCode();
}

function verdict() {
  if (!/^[a-z0-9]+$/i.test(metadata.account.instance)) {
    return 'Instance: give the name only, without .service-now.com';
  }
  try {
    switch (passes()) {
      case 200: return '';
      case 401: return 'The user name or the password is wrong';
      case 403: return 'The user lacks the role itil';
      default: return 'The instance is not ready; it may be hibernating';
    }
  } catch (error) {
    return 'The instance could not be reached: ' + error.message;
  }
}

var complaint = verdict();
if (complaint) {
  auth.authenticationFailed(complaint);
} else {
  auth.authenticationSuccess();
}
