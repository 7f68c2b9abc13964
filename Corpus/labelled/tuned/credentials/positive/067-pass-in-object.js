// easy
const login = { user: 'writeback', pass: 'P@ssw0rd1' }; // finding: hardcoded-credentials
const base = 'https://helpdesk.fabrikam.example/api/v2';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(login.user + ':' + login.pass));
httprequest.addHeader("Content-Type", "application/json");
httprequest.put(base + '/tickets/' + metadata.parameters['Ticket ID'], JSON.stringify({
  status: Number(metadata.parameters['Status'])
}));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
