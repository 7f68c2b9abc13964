'use strict';

var headers = {
    'Accept': 'application/json',
    'Content-Type': 'application/json'
};
headers['Authorization'] = 'Token ' + metadata.account.token;

for (var name in headers) {
    if (Object.prototype.hasOwnProperty.call(headers, name)) {
        httprequest.addHeader(name, headers[name]);
    }
}

DOMO.log('POST with headers ' + JSON.stringify(headers)); // finding: credential-logging
var payload = { id: metadata.parameters['Ticket'], state: 'solved' };
DOMO.log('POST with body ' + JSON.stringify(payload));
var out = httprequest.post('https://api.ticketbay.com/tickets', JSON.stringify(payload));

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(out);
datagrid.endRow();
