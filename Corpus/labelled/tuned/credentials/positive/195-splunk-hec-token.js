// medium
function hec(event) {
  httprequest.addHeader('Authorization', 'Splunk ' + '⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-b[a-f0-9]{3}-[a-f0-9]{12}⟧'); // finding: hardcoded-credentials
  return httprequest.post('https://splunk.acme.example:8088/services/collector/event', JSON.stringify({ event: event, sourcetype: 'domo' }));
}
hec({ order: metadata.parameters['Order'], state: metadata.parameters['State'] });
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
