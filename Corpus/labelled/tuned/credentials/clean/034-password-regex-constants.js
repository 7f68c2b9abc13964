const PASSWORD_PATTERN = '^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d@$!%*?&]{10,64}$';
const SPECIALS = '!@#$%^&*()_+-=[]{}|;:,.<>?';
const pw = metadata.parameters['New Password'];

if (!new RegExp(PASSWORD_PATTERN).test(pw) || ![...SPECIALS].some(c => pw.includes(c))) {
  datagrid.error(422, 'The new password does not follow the rules.');
}
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.put('https://api.directory.example/v2/me/password', JSON.stringify({ value: pw }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
