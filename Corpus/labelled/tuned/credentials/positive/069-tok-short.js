// medium
let tok = '⟦[A-Za-z0-9]{28}⟧'; // finding: hardcoded-credentials
let h = 'Token token=' + tok;
httprequest.addHeader('Authorization', h);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.dutyroster.example/incidents/' + metadata.parameters['Incident'],
  JSON.stringify({ incident: { type: 'incident_reference', status: 'acknowledged' } }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
