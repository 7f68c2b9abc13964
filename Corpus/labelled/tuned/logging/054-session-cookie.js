'use strict';

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
httprequest.post('https://erp.millworks.de/login', 'u=' + encodeURIComponent(metadata.account.username) +
  '&p=' + encodeURIComponent(metadata.account.password));

var cookie = httprequest.getResponseHeader('Set-Cookie');
var server = httprequest.getResponseHeader('Server');
DOMO.log('server ' + server);
DOMO.log('cookie ' + cookie); // finding: credential-logging

httprequest.clearHeaders();
httprequest.addHeader('Cookie', cookie.split(';')[0]);
datagrid.addColumn('Orders', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.get('https://erp.millworks.de/api/orders'));
datagrid.endRow();
