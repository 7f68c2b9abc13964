'use strict';
var pw = metadata.parameters['New Password'] || '';
var problems = [];
if (pw.length < 12) problems.push('Password must have at least 12 characters');
if (!/[A-Z]/.test(pw)) problems.push('Password needs a capital letter');
if (!/[!@#$%^&*()_+=-]/.test(pw)) problems.push('Password needs one of !@#$%^&*()_+=-');
if (problems.length) {
  datagrid.error(400, problems.join('; '));
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.post('https://api.identra.io/v1/users/' + encodeURIComponent(metadata.parameters['User']) + '/password', JSON.stringify({ password: pw }));
  datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
}
