'use strict';

var api = 'https://app.asana.com/api/1.0';

function me() {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  return JSON.parse(httprequest.get(api + '/users/me?opt_fields=name,workspaces'));
}

try {
  var answer = me();
  if (answer.errors) {
    auth.authenticationFailed(answer.errors[0].message);
  } else if (answer.data.workspaces.length === 0) {
    auth.authenticationFailed('This user belongs to no workspace');
  } else {
    auth.authenticationSuccess();
  }
} catch (e) {
  auth.authenticationFailed('Asana could not be asked: ' + e.message);
}
