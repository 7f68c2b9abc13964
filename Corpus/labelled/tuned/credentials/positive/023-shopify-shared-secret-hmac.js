// medium
var payload = JSON.stringify({ order: metadata.parameters['Order'], note: metadata.parameters['Note'] });
var digest = DOMO.hmacSHA256(payload, 'shpss_⟦[a-f0-9]{32}⟧'); // finding: hardcoded-credentials

httprequest.addHeader('X-Shopify-Hmac-Sha256', digest);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://apps.acme-orders.example/webhooks/orders', payload);
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
