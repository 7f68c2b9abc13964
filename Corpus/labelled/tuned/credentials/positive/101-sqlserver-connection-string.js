// medium
const db = 'Server=tcp:acme-sql.database.windows.net,1433;Initial Catalog=sales;User ID=domo;Password=Blue$Lagoon3;Encrypt=True'; // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://bridge.acme.example/sql', JSON.stringify({
  dsn: db,
  statement: 'update orders set status = ? where id = ?',
  values: [metadata.parameters['Status'], Number(metadata.parameters['Order'])]
}));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
