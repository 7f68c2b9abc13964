'use strict';
var shown = {
  user: metadata.account.username,
  password: '********',
  apikey: '••••••••••••'
};
DOMO.log('Connecting as ' + JSON.stringify(shown));
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var res = httprequest.put('https://api.leadmill.io/v1/leads/' + encodeURIComponent(metadata.parameters['Lead']),
  JSON.stringify({ owner: metadata.parameters['Owner'] }));
datagrid.addColumn('Lead', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
