var pin = String(metadata.parameters['PIN']);
var ROLE_SECRET = 'ROLE_SECRET_KEEPER';
if (pin.length !== 4 || !/^\d{4}$/.test(pin)) {
  datagrid.error(400, 'The PIN has four digits.');
}
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://api.safebox.example/boxes/' + metadata.parameters['Box'] + '/open', JSON.stringify({ pin: pin, role: ROLE_SECRET }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
