'use strict';
/*
 * Docs: https://developer.shiftbook.com/reference
 * Ticket: https://jira.partner-agency.net/browse/DOMO-311
 */
var HELP = {
  400: 'https://support.google.com/mail/answer/22370',
  401: 'https://help.shiftbook.com/hc/api-keys',
  403: 'https://www.rfc-editor.org/rfc/rfc9110#status.403',
  404: 'https://developer.mozilla.org/docs/Web/HTTP/Status/404',
  429: 'https://en.wikipedia.org/wiki/Rate_limiting'
};

function explain(status) {
  var link = HELP[status];
  return 'Shiftbook answered ' + status + (link ? ', see ' + link : '');
}

datagrid.addColumn('Shift', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Map', datagrid.DATA_TYPE_STRING);

function confirmShift(id) {
  httprequest.addHeader('Authorization', 'OAuth ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.addHeader('User-Agent', 'domo-action (+https://www.domo.com)');
  return httprequest.post('https://api.shiftbook.com/v1/shifts/' + encodeURIComponent(id) + '/confirm', '{}');
}

try {
  var raw = confirmShift(metadata.parameters['Shift']);
  var status = httprequest.getStatusCode();
  var shift = status === 200 ? JSON.parse(raw) : {};
  datagrid.addCell(metadata.parameters['Shift']);
  datagrid.addCell(status === 200 ? 'confirmed' : explain(status));
  datagrid.addCell(shift.lat ? 'https://www.openstreetmap.org/?mlat=' + shift.lat + '&mlon=' + shift.lon : '');
  datagrid.endRow();
} catch (e) {
  DOMO.log('Please report this at https://github.com/partner-agency/domo-actions/issues : ' + e.message);
}
