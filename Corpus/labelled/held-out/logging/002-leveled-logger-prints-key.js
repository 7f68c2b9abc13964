'use strict';

const LEVELS = { debug: 0, info: 1, warn: 2, error: 3 };
const threshold = LEVELS.debug;

function log(level, message, details) {
  if (LEVELS[level] < threshold) {
    return;
  }
  let line = '[' + level.toUpperCase() + '] ' + message;
  if (details !== undefined) {
    line += ' ' + JSON.stringify(details);
  }
  DOMO.log(line); // finding: credential-logging
}

log('info', 'authentication started');
const request = {
  url: 'https://api.parcelhub.example/v1/ping',
  key: metadata.account.apikey
};
log('debug', 'request', request);
httprequest.addHeader('X-Api-Key', request.key);
httprequest.get(request.url);
const status = httprequest.getStatusCode();
log('info', 'status', { status: status });
if (status < 300) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The API key is not valid (status ' + status + ').');
}
