const dsn = 'Driver={ODBC Driver 18 for SQL Server};Server=sql01.acme.example;Database=crm;Integrated Security=SSPI;Trusted_Connection=yes';
const mongo = 'mongodb://mongo01.acme.example:27017,mongo02.acme.example:27017/crm?replicaSet=rs0';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://bridge.acme.example/exec', JSON.stringify({
  dsn: metadata.parameters['Store'] === 'mongo' ? mongo : dsn,
  id: metadata.parameters['ID'],
  value: metadata.parameters['Value']
}));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
