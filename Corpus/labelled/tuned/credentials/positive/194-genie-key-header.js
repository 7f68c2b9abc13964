// medium
const alert = { message: metadata.parameters['Message'], priority: 'P3', tags: ['domo'] };
httprequest.addHeader('Authorization', 'GenieKey ⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-a[a-f0-9]{3}-[a-f0-9]{12}⟧'); // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://api.opsgenie.com/v2/alerts', JSON.stringify(alert));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
