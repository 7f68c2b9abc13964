var COLUMNS = [
  { name: 'password_changed_at', label: 'Password changed', type: 'DATETIME' },
  { name: 'api_key_count', label: 'API keys', type: 'DOUBLE' },
  { name: 'token', label: 'Token', type: 'STRING' }
];
COLUMNS.forEach(function (c) { datagrid.addColumn(c.label, datagrid['DATA_TYPE_' + c.type]); });
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var u = JSON.parse(httprequest.get('https://api.directory.example/users/' + metadata.parameters['User']));
COLUMNS.forEach(function (c) { datagrid.addCell(c.name === 'token' ? 'hidden' : u[c.name]); });
datagrid.endRow();
