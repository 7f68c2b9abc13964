'use strict';

/* ------------------------------------------------------------------
 * Logger
 * Levels: 0 = off, 1 = error, 2 = info, 3 = debug
 * ------------------------------------------------------------------ */
const LOG_LEVEL = 3;

const Logger = {
  write(level, tag, message) {
    if (level <= LOG_LEVEL) {
      DOMO.log(`[${tag}] ${message}`); // finding: credential-logging
    }
  },
  error: (message) => Logger.write(1, 'ERROR', message),
  info: (message) => Logger.write(2, 'INFO', message),
  debug: (message) => Logger.write(3, 'DEBUG', message)
};

/* Build the headers for every call */
function buildHeaders() {
  const headers = {
    'Content-Type': 'application/json',
    Authorization: 'Bearer ' + metadata.account.accesstoken
  };
  Logger.debug('headers: ' + JSON.stringify(headers));
  return headers;
}

/* Apply the headers and send the request */
function send(url, body) {
  const headers = buildHeaders();
  Object.keys(headers).forEach((name) => httprequest.addHeader(name, headers[name]));
  Logger.info('POST ' + url);
  return httprequest.post(url, JSON.stringify(body));
}

datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(send('https://api.clockify.me/api/v1/workspaces/1/clients', { name: metadata.parameters['Client'] }));
  datagrid.endRow();
} catch (e) {
  Logger.error(e.message);
  datagrid.error(500, e.message);
}
