// where operations keeps the secret; the script itself only passes the name on
var SECRET_NAME = 'prod/sales/writeback-db';
var SECRET_ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/sales/writeback-db-⟦[A-Za-z0-9]{6}⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://jobs.acme.example/run', JSON.stringify({
  job: 'update-order',
  secretRef: SECRET_ARN,
  secretName: SECRET_NAME,
  order: metadata.parameters['Order']
}));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
