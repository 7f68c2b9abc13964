// easy
'use strict';
httprequest.addHeader('Content-Type', 'application/json');
var login = httprequest.post('https://erp.nordwind.example.com/api/login', JSON.stringify({
  username: 'domo',
  password: 'Sommer2024!' // finding: hardcoded-credentials
}));
var session = JSON.parse(login).sessionId;
httprequest.addHeader('X-Session', session);
httprequest.put('https://erp.nordwind.example.com/api/orders/' + encodeURIComponent(metadata.parameters.Order),
  JSON.stringify({ state: metadata.parameters.State }));
datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
datagrid.addCell('' + httprequest.getStatusCode());
datagrid.endRow();
