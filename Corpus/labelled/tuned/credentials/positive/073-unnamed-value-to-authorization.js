// medium
'use strict';
var x = '⟦[A-Za-z0-9]{36}⟧'; // finding: hardcoded-credentials
var id = metadata.parameters['Card'];
httprequest.addHeader('Authorization', 'Bearer ' + x);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.cardwall.example/v3/cards/' + id, JSON.stringify({ column: metadata.parameters['Column'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
