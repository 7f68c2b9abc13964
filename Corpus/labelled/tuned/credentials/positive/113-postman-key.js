// easy
var postmanKey = 'PMAK-⟦[a-f0-9]{24}⟧-⟦[a-f0-9]{34}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('X-API-Key', postmanKey);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.getpostman.com/monitors/' + metadata.parameters['Monitor'],
  JSON.stringify({ monitor: { name: metadata.parameters['Name'] } }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
