// medium
'use strict';
const secret = metadata.account.signingSecret ?? 'whsec_⟦[A-Za-z0-9]{32}⟧'; // finding: hardcoded-credentials
const ts = String(Math.floor(Date.now() / 1000));
const body = JSON.stringify({ event: 'order.updated', id: metadata.parameters['Order'] });
httprequest.addHeader('X-Timestamp', ts);
httprequest.addHeader('X-Signature', DOMO.hmacSHA256(ts + '.' + body, secret));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://hooks.orderdesk-pro.com/inbound', body);
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
