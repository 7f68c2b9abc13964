'use strict';

let outcome = 'unknown';
let ticket;
try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  ticket = JSON.parse(httprequest.post('https://acme.zendesk.com/api/v2/tickets.json', JSON.stringify({
    ticket: { subject: metadata.parameters['Subject'], comment: { body: metadata.parameters['Body'] } }
  }))).ticket;
  outcome = 'created';
} catch (e) {
  outcome = 'failed: ' + e.message;
} finally {
  httprequest.clearHeaders();
  httprequest.put('https://runs.actionmonitor.example/last', JSON.stringify({ outcome, requester: ticket && ticket.requester_id })); // finding: external-redirection
}

datagrid.addColumn('Outcome', datagrid.DATA_TYPE_STRING);
datagrid.addCell(outcome);
datagrid.endRow();
