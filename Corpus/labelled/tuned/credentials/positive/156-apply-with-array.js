// hard
var args = ['Authorization', 'Bearer ⟦[A-Za-z0-9_-]{35}⟧']; // finding: hardcoded-credentials
httprequest.addHeader.apply(httprequest, args);
var body = JSON.stringify({ lane: metadata.parameters['Lane'], shoes: metadata.parameters['Shoes'] });
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.bowlingclub.example/games/' + metadata.parameters['Game'], body);
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
