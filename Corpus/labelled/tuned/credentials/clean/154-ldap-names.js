const BIND_DN = 'cn=svc-domo,ou=services,dc=acme,dc=example';
const PASSWORD_ATTRIBUTE = 'unicodePwd';
const ATTRS = ['pwdLastSet', 'badPasswordTime', 'userPrincipalName'];
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://ldapgate.acme.example/modify', JSON.stringify({
  bind: { dn: BIND_DN, password: metadata.account.password },
  dn: metadata.parameters['DN'],
  read: ATTRS,
  set: { [PASSWORD_ATTRIBUTE]: metadata.parameters['New Password'] }
}));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
