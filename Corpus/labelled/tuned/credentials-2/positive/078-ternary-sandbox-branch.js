// medium
'use strict';
var sandbox = metadata.parameters['Sandbox'] === 'yes';
var key = sandbox ? 'test_⟦[A-Za-z0-9]{30}⟧' : metadata.account.apikey; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bearer ' + key);
var res = httprequest.post('https://api.mollie.com/v2/payments/' + encodeURIComponent(metadata.parameters['Payment']) + '/refunds',
  JSON.stringify({ amount: { currency: 'EUR', value: metadata.parameters['Amount'] } }));
datagrid.addColumn('Refund', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.parse(res).id);
datagrid.endRow();
