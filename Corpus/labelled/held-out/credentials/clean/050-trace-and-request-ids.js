const traceId = '⟦[a-f0-9]{32}⟧';
const spanId = '⟦[a-f0-9]{16}⟧';
const idempotencyKey = DOMO.md5(metadata.parameters['Invoice'] + '|' + metadata.parameters['Amount']);

httprequest.addHeader('traceparent', `00-${traceId}-${spanId}-01`);
httprequest.addHeader('Idempotency-Key', idempotencyKey);
httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post(`https://api.invoicebarn.com/v1/invoices/${metadata.parameters['Invoice']}/payments`, JSON.stringify({ amount: Number(metadata.parameters['Amount']) }));
datagrid.magicParseJSON(res);
