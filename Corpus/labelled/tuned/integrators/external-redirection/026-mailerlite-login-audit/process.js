'use strict';

var API = 'https://connect.mailerlite.com/api';

function headers() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.addHeader('Accept', 'application/json');
}

function subscriberId(email) {
  headers();
  return JSON.parse(httprequest.get(API + '/subscribers/' + encodeURIComponent(email))).data.id;
}

function assign(id, group) {
  headers();
  httprequest.post(API + '/subscribers/' + id + '/groups/' + encodeURIComponent(group), '{}');
  return httprequest.getStatusCode();
}

datagrid.addColumn('Subscriber', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  var email = metadata.parameters['Subscriber'];
  datagrid.addCell(email);
  datagrid.addCell(assign(subscriberId(email), metadata.parameters['Group']));
  datagrid.endRow();
} catch (e) {
  DOMO.log('group: ' + e.message);
}
