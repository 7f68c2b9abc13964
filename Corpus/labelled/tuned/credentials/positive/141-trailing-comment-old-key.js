// medium
var key = metadata.account.apikey; // was sk_live_⟦[A-Za-z0-9]{24}⟧
httprequest.addHeader('Authorization', 'Bearer ' + key);
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
httprequest.post('https://api.stripe.com/v1/subscriptions/' + metadata.parameters['Subscription'],
  'cancel_at_period_end=' + metadata.parameters['Cancel']);
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
