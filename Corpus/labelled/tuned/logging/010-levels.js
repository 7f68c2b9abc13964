'use strict';

const LEVELS = ['debug', 'info', 'warn', 'error'];
const threshold = LEVELS.indexOf('info');

function emit(level, text) {
  if (LEVELS.indexOf(level) < threshold) {
    return;
  }
  DOMO.log(level.toUpperCase() + ' ' + new Date().toISOString() + ' ' + text); // finding: credential-logging
}

function info(text) { emit('info', text); }
function warn(text) { emit('warn', text); }

function stats(n) {
  // goes to its own line, never sees account data
  DOMO.log('rows: ' + n);
}

const account = metadata.account;
httprequest.addHeader('X-Auth-Token', account.token);
const reply = JSON.parse(httprequest.get('https://api.weatherdock.com/stations'));
info('stations read');
stats(reply.stations.length);
if (reply.stations.length === 0) {
  warn('nothing visible for token ' + account.token);
}

datagrid.addColumn('Station', datagrid.DATA_TYPE_STRING);
reply.stations.forEach(s => {
  datagrid.addCell(s.name);
  datagrid.endRow();
});
