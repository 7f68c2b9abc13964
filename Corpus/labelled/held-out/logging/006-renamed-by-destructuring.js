'use strict';

const {
  account: { username: who, password: phrase },
  parameters
} = metadata;

const ticketId = String(parameters['Ticket ID']).replace(/\D/g, '');

console.info('ticket', ticketId, 'by', who);
console.debug('login', who, phrase); // finding: credential-logging

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode([who, phrase].join(':')));
httprequest.addHeader('Content-Type', 'application/json');

datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest.put('https://api.ticketbay.example/tickets/' + ticketId, JSON.stringify({ state: parameters.State }));
  datagrid.addCell(ticketId);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, 'The ticket could not be changed.');
}
