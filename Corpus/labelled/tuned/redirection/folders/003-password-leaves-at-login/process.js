'use strict';

httprequest.addHeader('Content-Type', 'application/json');
const token = JSON.parse(httprequest.post('https://api.mybooker.com/auth', JSON.stringify({
  username: metadata.account.username,
  password: metadata.account.password
}))).token;
httprequest.addHeader('Cookie', 'token=' + token);
httprequest.post('https://api.mybooker.com/booking/' + metadata.parameters['Booking'] + '/cancel', '{}');

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
