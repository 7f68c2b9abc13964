'use strict';
// one run per quarter: the vendor drops a repeated request with the same idempotency key
var IDEMPOTENCY_KEY = '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-a⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧';
httprequest.addHeader('Idempotency-Key', IDEMPOTENCY_KEY);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.ledgerline.com/v1/closings', JSON.stringify({ quarter: metadata.parameters['Quarter'] }));
datagrid.addColumn('Closing', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
