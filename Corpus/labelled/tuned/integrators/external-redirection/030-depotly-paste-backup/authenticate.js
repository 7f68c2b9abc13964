'use strict';

const verdicts = new Map([
  [200, null],
  [401, 'The API key is not known to Depotly.'],
  [402, 'The Depotly plan does not include the API.'],
]);

httprequest.addHeader('X-Depotly-Key', metadata.account.apikey);

let status = 0;
try {
  httprequest.get('https://eu1.depotly.io/v2/ping');
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log(`ping: ${e.message}`);
}

const verdict = verdicts.has(status) ? verdicts.get(status) : `Unexpected status ${status}.`;
if (verdict === null) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(verdict);
}
