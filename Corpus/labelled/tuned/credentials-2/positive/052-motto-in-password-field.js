// hard
'use strict';
const motto = 'carpe diem'; // finding: hardcoded-credentials
const company = 'acme';
const login = { tenant: company, user: 'writeback', password: motto };
httprequest.addHeader('Content-Type', 'application/json');
const ticket = JSON.parse(httprequest.post('https://app.timeclock-cloud.com/api/tickets', JSON.stringify(login))).ticket;
httprequest.addHeader('X-Ticket', ticket);
const res = httprequest.put('https://app.timeclock-cloud.com/api/entries/' + Number(metadata.parameters['Entry']),
  JSON.stringify({ approved: metadata.parameters['Approved'] === 'true' }));
datagrid.addColumn('Entry', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
