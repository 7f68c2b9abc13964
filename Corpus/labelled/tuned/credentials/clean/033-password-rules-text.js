var PASSWORD_POLICY = 'At least 12 characters, one capital letter, one digit and one of !?%&';
var password = metadata.parameters['New Password'];
var problems = [];
if (password.length < 12) { problems.push('too short'); }
if (!/[A-Z]/.test(password)) { problems.push('no capital letter'); }
if (!/[0-9]/.test(password)) { problems.push('no digit'); }
if (problems.length) {
  datagrid.error(400, problems.join(', ') + '. ' + PASSWORD_POLICY);
}
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.directory.example/users/' + metadata.parameters['User'], JSON.stringify({ password: password }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
