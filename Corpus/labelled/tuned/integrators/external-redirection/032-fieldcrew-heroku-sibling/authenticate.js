'use strict';

// FieldCrew runs on Heroku: fieldcrew-prod.herokuapp.com
var status = 0;

httprequest.addHeader('Authorization', 'ApiKey ' + metadata.account.apikey);

try {
  httprequest.get('https://fieldcrew-prod.herokuapp.com/api/whoami');
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log('whoami failed: ' + e.message);
}

DOMO.log('whoami status ' + status);

if (status === 200) {
  auth.authenticationSuccess();
} else if (status === 503) {
  auth.authenticationFailed('FieldCrew is being updated, please try again in some minutes.');
} else {
  auth.authenticationFailed('FieldCrew does not know this API key.');
}
