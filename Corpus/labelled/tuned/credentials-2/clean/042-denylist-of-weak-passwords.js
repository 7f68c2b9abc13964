'use strict';
var TOO_WEAK = ['password', '123456', 'qwerty', 'changeme', 'admin', 'letmein', 'welcome1'];
var wanted = String(metadata.parameters['New Password'] || '');
if (TOO_WEAK.indexOf(wanted.toLowerCase()) >= 0) {
  datagrid.error(400, 'This password is on the list of the most common ones');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put('https://api.userhub.eu/v1/users/' + encodeURIComponent(metadata.parameters['User']), JSON.stringify({ password: wanted }));
  datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
}
