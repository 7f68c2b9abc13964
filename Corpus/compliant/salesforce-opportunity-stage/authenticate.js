'use strict';

var accepted = false;
var reason = 'Salesforce did not answer. Please try again later.';

try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Accept', 'application/json');
  httprequest.get('https://login.salesforce.com/services/oauth2/userinfo');

  var status = httprequest.getStatusCode();
  if (status === 200) {
    accepted = true;
  } else if (status === 401 || status === 403) {
    reason = 'Salesforce does not accept this login any more. Please connect the account again.';
  } else {
    reason = 'Salesforce answered with status ' + status + '.';
  }
} catch (error) {
  reason = 'Salesforce could not be reached: ' + error.message;
}

if (accepted) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(reason);
}
