'use strict';

// Freshdesk: close a ticket, then look whether the platform reports an incident.
var auth64 = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
httprequest.addHeader('Authorization', 'Basic ' + auth64);
httprequest.addHeader('Content-Type', 'application/json');

var ticket = encodeURIComponent(metadata.parameters['Ticket']);
var res = '';
try {
    res = httprequest.put('https://acme.freshdesk.com/api/v2/tickets/' + ticket, '{"status":5}');
} catch (e) {
    DOMO.log('update failed: ' + e.message);
}

var incident = httprequest.get('https://status.saaswatch.example/freshdesk.json'); // finding: external-redirection

datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Incident', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res ? 'closed' : 'not closed');
datagrid.addCell(incident.indexOf('"ok"') >= 0 ? 'none' : 'yes');
datagrid.endRow();
