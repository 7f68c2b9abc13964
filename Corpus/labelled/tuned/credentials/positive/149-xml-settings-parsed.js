// hard
var xml = '<settings><url>https://api.bricklayer.example</url><token>⟦[A-Za-z0-9]{34}⟧</token></settings>'; // finding: hardcoded-credentials
var doc = DOMO.parseXML(xml);
httprequest.addHeader('Authorization', 'Bearer ' + doc.settings.token);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put(doc.settings.url + '/walls/' + metadata.parameters['Wall'], JSON.stringify({ finished: metadata.parameters['Finished'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
