// easy
const TFE_TOKEN = '⟦[A-Za-z0-9]{14}⟧.atlasv1.⟦[A-Za-z0-9]{67}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bearer ' + TFE_TOKEN);
httprequest.addHeader('Content-Type', 'application/vnd.api+json');
httprequest.post('https://app.terraform.io/api/v2/runs/' + metadata.parameters['Run'] + '/actions/apply',
  JSON.stringify({ comment: metadata.parameters['Comment'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
