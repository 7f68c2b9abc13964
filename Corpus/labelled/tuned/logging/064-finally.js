'use strict';

let key;
let outcome = 'unknown';
try {
  key = metadata.account.apikey.trim();
  httprequest.addHeader('Ocp-Apim-Subscription-Key', key);
  httprequest.get('https://api.transit.city/lines');
  outcome = String(httprequest.getStatusCode());
} catch (problem) {
  outcome = problem.message;
} finally {
  console.log(`outcome ${outcome}`);
  console.warn(`key ${key}`); // finding: credential-logging
}

if (outcome === '200') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(`transit: ${outcome}`);
}
