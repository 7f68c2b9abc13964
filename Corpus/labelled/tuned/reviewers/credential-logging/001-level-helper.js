'use strict';

// Harbor CRM – authentication
const LEVELS = { error: 0, warn: 1, info: 2, debug: 3 };
const threshold = LEVELS.debug;

function logAt(level, text) {
  if (LEVELS[level] > threshold) {
    return;
  }
  DOMO.log('[' + level.toUpperCase() + '] ' + text); // finding: credential-logging
}

const apikey = metadata.account.apikey;
logAt('info', 'starting the login check');
logAt('debug', 'using key ' + apikey);

let answer = '';
let status = 0;
try {
  httprequest.addHeader('X-Api-Key', apikey);
  answer = httprequest.get('https://api.harborcrm.com/v2/whoami');
  status = httprequest.getStatusCode();
} catch (err) {
  logAt('error', 'request failed: ' + err.message);
}

if (status === 200 && answer.indexOf('"id"') !== -1) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The key was not accepted (HTTP ' + status + ').');
}
