/**
 * Stripe's documentation uses the key sk_test_⟦4eC39HqLyjWDarjtT1zdp7dc⟧ for everybody;
 * it must not reach production.
 */
function assertOwnKey(k) {
  if (k === 'sk_test_⟦4eC39HqLyjWDarjtT1zdp7dc⟧') {
    datagrid.error(401, 'Use the key of your own Stripe account.');
  }
  return k;
}
httprequest.addHeader('Authorization', 'Bearer ' + assertOwnKey(metadata.account.apikey));
httprequest.post('https://api.stripe.com/v1/customers/' + metadata.parameters['Customer'], 'description=' + encodeURIComponent(metadata.parameters['Description']));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
