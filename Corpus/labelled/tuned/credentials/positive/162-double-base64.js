// hard
var a = '⟦<base64:<base64:keeper:Walnut66>>⟧'; // finding: hardcoded-credentials
var b = DOMO.b64DecodeUnicode(a);
httprequest.addHeader('Authorization', 'Basic ' + b);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.zookeeper.example/animals/' + metadata.parameters['Animal'], JSON.stringify({ enclosure: metadata.parameters['Enclosure'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
