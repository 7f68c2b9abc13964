'use strict';

// The subdomain is typed in by the user; it is checked and stands in front of the vendor's domain.
function helpCenter(subdomain) {
  const name = String(subdomain).trim().toLowerCase();
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) {
    throw new Error('The subdomain may hold letters, digits and hyphens only');
  }
  return 'https://' + name + '.zendesk.com';
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
try {
  const url = helpCenter(metadata.parameters['Subdomain']) + '/api/v2/tickets/' + encodeURIComponent(metadata.parameters['Ticket ID']) + '.json';
  datagrid.addCell(httprequest.put(url, JSON.stringify({ ticket: { status: metadata.parameters['Status'] } })));
  datagrid.endRow();
} catch (e) {
  datagrid.error(400, e.message);
}
