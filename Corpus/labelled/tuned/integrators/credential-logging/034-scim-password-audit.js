'use strict';
// SCIM: read the audit fields of one user and force a password change.
// passwordLastChanged, mfaTokenCount, secretQuestionSet come from the directory.

const BASE = `https://${metadata.account.tenant}.onelogin.com/api/2`;

function call(verb, path, body) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  return verb === 'GET' ? httprequest.get(BASE + path) : httprequest.put(BASE + path, JSON.stringify(body));
}

const AUDIT = [
  { title: 'Password Last Changed', field: 'passwordLastChanged' },
  { title: 'Password Expires', field: 'passwordExpiresAt' },
  { title: 'MFA Token Count', field: 'mfaTokenCount' },
  { title: 'Secret Question Set', field: 'secretQuestionSet' },
];

datagrid.addColumn('User', datagrid.DATA_TYPE_STRING);
AUDIT.forEach(({ title }) => datagrid.addColumn(title, datagrid.DATA_TYPE_STRING));

try {
  const id = encodeURIComponent(metadata.parameters['User ID']);
  const user = JSON.parse(call('GET', `/users/${id}`));

  datagrid.addCell(user.userName);
  AUDIT.forEach(({ field }) => datagrid.addCell(String(user[field])));
  datagrid.endRow();

  DOMO.log(`${user.userName}: password last changed ${user.passwordLastChanged}, ${user.mfaTokenCount} token(s)`);

  call('PUT', `/users/${id}`, { mustChangePassword: true });
  DOMO.log('forced password change, status ' + httprequest.getStatusCode());
} catch (e) {
  datagrid.error(500, 'Password audit failed: ' + e.message);
}
