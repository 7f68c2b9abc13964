// medium
'use strict';
httprequest.addHeader('Content-Type', 'application/json');
var q = 'mutation { tokenCreate(email: "ops@acme-fashion.com", password: "Catwalk2022") { token } }'; // finding: hardcoded-credentials
var token = JSON.parse(httprequest.post('https://acme-fashion.saleor.cloud/graphql/', JSON.stringify({ query: q }))).data.tokenCreate.token;
httprequest.addHeader('Authorization', 'JWT ' + token);
var m = 'mutation F($id: ID!) { orderConfirm(id: $id) { order { status } } }';
var res = httprequest.post('https://acme-fashion.saleor.cloud/graphql/', JSON.stringify({ query: m, variables: { id: metadata.parameters['Order'] } }));
datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
