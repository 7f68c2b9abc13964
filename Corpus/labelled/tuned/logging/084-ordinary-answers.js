'use strict';

/** All requests of this action go through here. */
function request(path, token) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  var text = httprequest.get('https://api.vanpool.org/v3' + path);
  DOMO.log(path + ' => ' + text);
  return JSON.parse(text);
}

var me = request('/me', metadata.account.accesstoken);
var rides = request('/users/' + me.id + '/rides', metadata.account.accesstoken);
DOMO.log(JSON.stringify(me));
DOMO.log(JSON.stringify(rides[0]));

datagrid.addColumn('Rides', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify(rides));
datagrid.endRow();
