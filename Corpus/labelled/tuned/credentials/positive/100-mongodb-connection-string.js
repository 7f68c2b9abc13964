// easy
// handed to the proxy that runs the update for us
var connectionString = 'mongodb+srv://writer:⟦[A-Za-z0-9]{18}⟧@cluster0.a1b2c.mongodb.net/sales'; // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://dbproxy.acme.example/run', JSON.stringify({
  connection: connectionString,
  collection: 'orders',
  filter: { _id: metadata.parameters['Order'] },
  set: { status: metadata.parameters['Status'] }
}));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
