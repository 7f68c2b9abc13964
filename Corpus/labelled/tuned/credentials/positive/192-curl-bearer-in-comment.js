// medium
/*
 curl -X PUT https://api.cellar.example/bottles/7 \
   -H "Authorization: Bearer ⟦[A-Za-z0-9_-]{40}⟧" \
   -d '{"shelf":"B2"}'
*/
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.cellar.example/bottles/' + metadata.parameters['Bottle'], JSON.stringify({ shelf: metadata.parameters['Shelf'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
