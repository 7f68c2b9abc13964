var CONNECTION = 'Server=tcp:acme-sql.database.windows.net,1433;Initial Catalog=sales;User ID={0};Password={1};Encrypt=True';
function format(t) {
  var v = Array.prototype.slice.call(arguments, 1);
  return t.replace(/\{(\d)\}/g, function (m, i) { return v[i]; });
}
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://bridge.acme.example/sql', JSON.stringify({
  dsn: format(CONNECTION, metadata.account.username, metadata.account.password),
  statement: 'update orders set status = ? where id = ?',
  values: [metadata.parameters['Status'], metadata.parameters['Order']]
}));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
