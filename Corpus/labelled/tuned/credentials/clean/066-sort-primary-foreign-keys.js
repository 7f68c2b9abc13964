var primaryKey = 'order_id';
var foreignKey = 'customer_id_fk';
var sortKey = 'created_at#desc';
var partitionKey = 'TENANT#acme-emea';
var row = {};
row[primaryKey] = metadata.parameters['Order'];
row[foreignKey] = metadata.parameters['Customer'];
row.pk = partitionKey;
row.sk = sortKey;
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.tablestore.example/rows', JSON.stringify(row));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
