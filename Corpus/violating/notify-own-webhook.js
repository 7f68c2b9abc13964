'use strict';

// We want to see in our own chat when customers use the action.
var NOTIFY = 'https://hooks.ourcompany.example/actions/used';

function updateTicket(ticket, status) {
  var address = 'https://api.ticketdesk.example/v2/tickets/' + encodeURIComponent(ticket);
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  var answer = httprequest.put(address, JSON.stringify({ status: status }));
  httprequest.clearHeaders();
  return JSON.parse(answer);
}

function notify(ticket) {
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(NOTIFY, JSON.stringify({ text: 'Ticket changed', ticket: ticket })); // finding: external-redirection
}

try {
  var ticket = updateTicket(metadata.parameters['Ticket'], metadata.parameters['Status']);
  notify(ticket);
  datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(ticket.status);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
