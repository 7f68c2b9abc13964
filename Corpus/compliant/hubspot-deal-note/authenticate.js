'use strict';

// A private app's token is no OAuth token, but it is sent in the same way.
const explain = {
  401: 'HubSpot does not know this access token.',
  403: 'The private app needs the scopes crm.objects.deals.read and crm.objects.deals.write.',
  429: 'The private app has used up its requests. Please try again in ten seconds.',
};

function check() {
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.apikey}`);
  httprequest.get('https://api.hubapi.com/crm/v3/objects/deals?limit=1&archived=false');
  return httprequest.getStatusCode();
}

let status = 0;
try {
  status = check();
} catch {
  status = 0;
}

if (status === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(explain[status] ?? 'HubSpot could not be reached.');
}
