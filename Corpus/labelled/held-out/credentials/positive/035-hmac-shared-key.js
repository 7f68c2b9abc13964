// easy
var order = metadata.parameters['Order'];
var body = JSON.stringify({ order: order, state: metadata.parameters['State'] });
var signingKey = '⟦[A-Za-z0-9]{32}⟧'; // finding: hardcoded-credentials
var signature = DOMO.hmacSHA256(body, signingKey);

httprequest.addHeader('X-Signature', signature);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://gateway.polarfreight.no/callbacks/orders', body);
datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
