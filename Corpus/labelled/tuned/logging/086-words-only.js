'use strict';

var MESSAGES = {
  password: 'Your password has expired. Change the password at the portal.',
  token: 'The access token is no longer valid; create a new token.',
  secret: 'The client secret and the client key do not belong together.'
};

function explain(status) {
  if (status === 401) { return MESSAGES.password; }
  if (status === 403) { return MESSAGES.token; }
  return MESSAGES.secret;
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.get('https://api.hikingclub.no/tours');
var status = httprequest.getStatusCode();
if (status === 200) {
  DOMO.log('username and password accepted');
  auth.authenticationSuccess();
} else {
  DOMO.log('password check: ' + explain(status));
  auth.authenticationFailed(explain(status));
}
