// the same key makes the vendor ignore a second identical call of this migration
var idempotencyKey = '⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-a[a-f0-9]{3}-[a-f0-9]{12}⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Idempotency-Key', idempotencyKey);
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
httprequest.post('https://api.stripe.com/v1/payouts', 'amount=' + Number(metadata.parameters['Amount']) + '&currency=usd');
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
