// easy
const stripeSecretKey = 'sk_live_⟦[A-Za-z0-9]{24}⟧'; // finding: hardcoded-credentials
const customer = metadata.parameters['Customer ID'];

httprequest.addHeader('Authorization', 'Bearer ' + stripeSecretKey);
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
httprequest.post(
  'https://api.stripe.com/v1/customers/' + encodeURIComponent(customer),
  'metadata[tier]=' + encodeURIComponent(metadata.parameters['Tier'])
);
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
