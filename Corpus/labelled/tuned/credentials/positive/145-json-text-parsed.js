// medium
var config = JSON.parse('{"host":"https://api.icerink.example","user":"domo","password":"Skate-2022"}'); // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(config.user + ':' + config.password));
httprequest.addHeader("Content-Type", "application/json");
httprequest.put(config.host + '/slots/' + metadata.parameters['Slot'], JSON.stringify({ team: metadata.parameters['Team'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
