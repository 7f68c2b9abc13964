'use strict';

/**
 * Opportunity writeback with layered helpers:
 * config → headers → request with back-off → result row.
 */
const CONFIG = {
  api: { version: 'v57.0', object: 'Opportunity' },
  retry: { attempts: 4, firstDelay: 250, factor: 2, statuses: [429, 502, 503, 504] },
  logging: { level: 'warn' }
};

const LEVELS = ['debug', 'info', 'warn', 'error'];
const logger = LEVELS.reduce((target, level, index) => {
  target[level] = (text) => {
    if (index >= LEVELS.indexOf(CONFIG.logging.level)) {
      DOMO.log('[' + level.toUpperCase() + '] ' + text);
    }
  };
  return target;
}, {});

function withHeaders(action) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  return action();
}

function request(method, url, body) {
  let delay = CONFIG.retry.firstDelay;
  for (let attempt = 1; attempt <= CONFIG.retry.attempts; attempt += 1) {
    const text = withHeaders(() => (method === 'GET' ? httprequest.get(url) : httprequest.post(url, JSON.stringify(body))));
    const status = httprequest.getStatusCode();
    if (!CONFIG.retry.statuses.includes(status)) {
      return { status, text };
    }
    logger.warn('attempt ' + attempt + ' answered ' + status);
    DOMO.sleep(delay);
    delay *= CONFIG.retry.factor;
  }
  throw new Error('Salesforce kept answering with a temporary error');
}

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  const target = 'https://na73.salesforce.com/services/data/' + CONFIG.api.version + '/sobjects/' + CONFIG.api.object + '/' +
    encodeURIComponent(metadata.parameters['Opportunity ID']) + '?_HttpMethod=PATCH';
  const answer = request('POST', target, { StageName: metadata.parameters['Stage Name'] });
  logger.info('done');
  datagrid.addCell(answer.status);
  datagrid.endRow();
} catch (error) {
  logger.error(error.message);
  datagrid.error(500, error.message);
}
