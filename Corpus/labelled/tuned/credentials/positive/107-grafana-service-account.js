// easy
// set an annotation on the sales dashboard
var grafanaToken = 'glsa_⟦[A-Za-z0-9]{32}⟧_⟦[a-f0-9]{8}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bearer ' + grafanaToken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://acme.grafana.net/api/annotations', JSON.stringify({
  text: metadata.parameters['Text'],
  tags: ['domo']
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
