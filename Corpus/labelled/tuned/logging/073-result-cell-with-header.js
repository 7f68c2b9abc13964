'use strict';

const authorization = `Bearer ${metadata.account.accesstoken}`;
const id = metadata.parameters['Issue'];

httprequest.addHeader('Authorization', authorization);
const text = httprequest.put(`https://api.issuebay.com/issues/${encodeURIComponent(id)}`, JSON.stringify({ done: true }));

const outcome = { id, status: httprequest.getStatusCode(), answer: text };
const detailed = { ...outcome, sent: { authorization } };

datagrid.addColumn('Outcome', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Detail', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify(outcome));
datagrid.addCell(JSON.stringify(detailed)); // finding: credential-logging
datagrid.endRow();
