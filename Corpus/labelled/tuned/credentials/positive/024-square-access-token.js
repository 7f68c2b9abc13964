// easy
var squareToken = 'EAAA⟦[A-Za-z0-9_-]{60}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Square-Version', '2024-01-18');
httprequest.addHeader('Authorization', 'Bearer ' + squareToken);
httprequest.addHeader('Content-Type', 'application/json');
var customer = { note: metadata.parameters['Note'], nickname: metadata.parameters['Nickname'] };
httprequest.put('https://connect.squareup.com/v2/customers/' + metadata.parameters['Customer'], JSON.stringify(customer));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
