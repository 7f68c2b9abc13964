'use strict';

function connect() {
  var raw = httprequest.post('https://api.hotelkit-demo.com/v1/session', JSON.stringify({
    user: metadata.account.username,
    password: metadata.account.password
  }));
  return JSON.parse(raw);
}

var session = connect();
datagrid.addColumn('User', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Session', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(session.userName);
datagrid.addCell(session.token); // finding: credential-logging
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
