'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.hubspot);
httprequest.get('https://api.hubapi.com/crm/v3/owners');
const first = httprequest.getStatusCode();
httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.slack);
const second = JSON.parse(httprequest.post('https://slack.com/api/auth.test', ''));

if (first === 200 && second.ok) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('One of the two tokens is wrong.');
}
