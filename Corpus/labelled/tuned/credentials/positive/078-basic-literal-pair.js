// medium
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('reports:Qwerty12')); // finding: hardcoded-credentials
httprequest.addHeader('Accept', 'application/json');
var body = JSON.stringify({
  short_description: metadata.parameters['Title'],
  urgency: metadata.parameters['Urgency']
});
httprequest.post('https://dev11111.service-now.com/api/now/table/incident', body);
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
