'use strict';

const acct = metadata.account;
const bearer = acct.accesstoken || acct.token || acct.apikey;
const scheme = acct.accesstoken ? 'Bearer' : 'Token';

httprequest.addHeader('Authorization', scheme + ' ' + bearer);
const text = httprequest.get('https://api.dronefleet.io/me');
const status = httprequest.getStatusCode();

DOMO.log('scheme ' + scheme + ', status ' + status);
DOMO.log(status === 200 ? 'fine' : 'bearer was ' + bearer); // finding: credential-logging
DOMO.log(text || 'no answer');

if (status === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Answer ' + status);
}
