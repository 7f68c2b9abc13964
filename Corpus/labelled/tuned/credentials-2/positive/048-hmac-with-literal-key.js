// easy
'use strict';
const secret = '⟦[a-f0-9]{64}⟧'; // finding: hardcoded-credentials
const payload = JSON.stringify({ id: metadata.parameters['Ticket'], priority: metadata.parameters['Priority'] });
const signature = DOMO.hmacSHA256(payload, secret);
httprequest.addHeader('X-Signature', 'sha256=' + signature);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://intake.helpline.io/v3/tickets', payload);
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
