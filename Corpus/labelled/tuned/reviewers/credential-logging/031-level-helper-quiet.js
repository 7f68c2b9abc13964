'use strict';

const LEVELS = ['error', 'warn', 'info', 'debug'];
let level = LEVELS.indexOf(metadata.parameters['Log level'] || 'info');

const logger = LEVELS.reduce((acc, name, rank) => {
  acc[name] = (text) => {
    if (rank <= level) {
      DOMO.log(name + ': ' + text);
    }
  };
  return acc;
}, {});

const apikey = metadata.account.apikey;
logger.debug('key present: ' + Boolean(apikey));
logger.debug('key length: ' + (apikey || '').length);

let status = 0;
try {
  httprequest.addHeader('X-Api-Key', apikey);
  const body = httprequest.get('https://api.harborcrm.com/v2/whoami');
  status = httprequest.getStatusCode();
  logger.debug('answer ' + body);
} catch (err) {
  logger.error('request failed: ' + err.message);
}
logger.info('status ' + status);

if (status === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The key was not accepted (HTTP ' + status + ').');
}
