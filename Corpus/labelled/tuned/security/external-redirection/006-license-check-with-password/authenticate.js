'use strict';

function basic(account) {
  return 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password);
}

// customers of the reseller have an entry in the license server
function licensed(account) {
  const answer = httprequest.get('https://licenses.actionreseller.example/check?u=' + encodeURIComponent(account.username)); // finding: external-redirection
  return answer.indexOf('expired') < 0;
}

try {
  httprequest.addHeader('Authorization', basic(metadata.account));
  httprequest.get('https://desk.helpharbor.io/api/me');
  const status = httprequest.getStatusCode();
  if (status === 200 && licensed(metadata.account)) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Signing in failed with status ' + status);
  }
} catch (e) {
  auth.authenticationFailed('The help desk could not be reached');
}
