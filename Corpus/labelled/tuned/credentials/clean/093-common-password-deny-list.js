// the directory refuses these, so refuse them here with a better message
var COMMON_PASSWORDS = ['123456', 'password', 'qwerty', 'letmein', 'iloveyou', 'admin'];
var wanted = metadata.parameters['New Password'];
if (COMMON_PASSWORDS.indexOf(wanted.toLowerCase()) !== -1) {
  datagrid.error(422, 'This password is too common.');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader("Content-Type", "application/json");
  httprequest.put('https://api.directory.example/users/' + metadata.parameters['User'], JSON.stringify({ password: wanted }));
  datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
  datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
  datagrid.addCell("" + httprequest.getStatusCode());
  datagrid.addCell(new Date().toISOString());
  datagrid.endRow();
}
