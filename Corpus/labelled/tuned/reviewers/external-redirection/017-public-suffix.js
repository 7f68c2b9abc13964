'use strict';

var services = {
  login: 'https://accounts.whitbyfreight.co.uk/login',
  loads: 'https://loads.whitbyfreight.co.uk/list'
};

datagrid.addColumn('load', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('kg', datagrid.DATA_TYPE_DOUBLE);

try {
  var session = JSON.parse(httprequest.post(services.login, JSON.stringify({
    user: metadata.account.username,
    pass: metadata.account.password
  })));
  httprequest.addHeader('Cookie', 'sid=' + session.sid);
  var loads = JSON.parse(httprequest.post(services.loads, JSON.stringify({ depot: metadata.parameters['Depot'] })));
  for (var i = 0; i < loads.length; i++) {
    datagrid.addCell(loads[i].id);
    datagrid.addCell(loads[i].kg);
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log('loads not read: ' + e.message);
}
