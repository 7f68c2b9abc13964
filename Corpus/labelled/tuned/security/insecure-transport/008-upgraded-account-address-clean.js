'use strict';

// Customers type their server in many ways; whatever they type, https is what gets used.
function secureBase(raw) {
  const text = String(raw).trim().replace(/\/+$/, '');
  const bare = text.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  return 'https://' + bare;
}

const base = secureBase(metadata.account.instance);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(base + '/api/v1/tickets/' + encodeURIComponent(metadata.parameters['Ticket ID'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, 'http and https were typed in, https was used: ' + e.message);
}
