const PUBLISHABLE_KEY = 'pk_live_⟦[A-Za-z0-9]{24}⟧'; // public, goes into the payment link page
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.shoppages.example/pages/' + metadata.parameters['Page'], JSON.stringify({
  stripe: { publishableKey: PUBLISHABLE_KEY },
  price: metadata.parameters['Price']
}));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
