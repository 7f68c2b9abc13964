// medium
var AUTH = 'Basic ⟦<base64:svc-domo:[A-Za-z0-9]{14}>⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', AUTH);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://jira.intra.example/rest/api/2/issue/' + metadata.parameters['Key'] + '/comment',
  JSON.stringify({ body: metadata.parameters['Comment'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
