function newPassword(n) {
  var chars = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!%&?';
  var out = '';
  while (out.length < n) { out += chars.charAt(Math.floor(Math.random() * chars.length)); }
  return out;
}
var password = newPassword(16);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.directory.example/users', JSON.stringify({ login: metadata.parameters['Login'], password: password }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
