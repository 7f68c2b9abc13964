'use strict';
httprequest.addParameter('user', metadata.account.username);
httprequest.addParameter('password', metadata.account.password);
httprequest.post('https://www.oldschool-forum.org/login');
var setCookie = httprequest.getResponseHeader('Set-Cookie') || '';
var m = /PHPSESSID=([^;]+)/.exec(setCookie);
if (!m) {
  datagrid.error(401, 'No session cookie');
} else {
  httprequest.clearParameters();
  httprequest.addHeader('Cookie', 'PHPSESSID=' + m[1]);
  httprequest.addParameter('sticky', '1');
  httprequest.post('https://www.oldschool-forum.org/topic/' + Number(metadata.parameters['Topic']));
  datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
}
