'use strict';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest.put('https://desk.helpharbor.io/api/tickets/' + encodeURIComponent(metadata.parameters['Ticket ID']), '{"status":"closed"}');
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
