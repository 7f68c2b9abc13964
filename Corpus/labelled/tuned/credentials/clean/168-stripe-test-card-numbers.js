// test data of the Stripe documentation
var TEST_CARDS = { ok: '4242424242424242', declined: '4000000000000002', cvc: '123' };
var TEST_PHONE = '+15005550006';
var card = metadata.parameters['Simulate'] === 'decline' ? TEST_CARDS.declined : TEST_CARDS.ok;
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
httprequest.post('https://api.stripe.com/v1/test_helpers/cards', 'number=' + card + '&phone=' + encodeURIComponent(TEST_PHONE));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
