'use strict';
// ServiceNow - close an incident
// 2023-04 rjh: first version
// 2023-06 rjh: trace of all settings, the customer mistypes the instance all the time

var acc = metadata.account;
var lines = 0;
var setting;

for (setting in acc) {
  lines += 1;
  DOMO.log('setting ' + lines + ': ' + setting + ' -> ' + acc[setting]); // finding: credential-logging
}

function instanceHost() {
  var inst = String(acc.instance).toLowerCase();
  if (!/^[a-z0-9]+$/.test(inst)) {
    throw new Error('instance must be the part before .service-now.com');
  }
  return 'https://' + inst + '.service-now.com';
}

function closeIncident(sysId, notes) {
  httprequest.addHeader('Authorization',
    'Basic ' + DOMO.b64EncodeUnicode(acc.username + ':' + acc.password));
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put(instanceHost() + '/api/now/table/incident/' + encodeURIComponent(sysId),
    JSON.stringify({ state: '7', close_code: 'Solved (Permanently)', close_notes: notes }));
  return httprequest.getStatusCode();
}

datagrid.addColumn('sys_id', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('close_code', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('status', datagrid.DATA_TYPE_DOUBLE);

try {
  var status = closeIncident(metadata.parameters['Incident'], metadata.parameters['Notes']);
  datagrid.addCell(metadata.parameters['Incident']);
  datagrid.addCell('Solved (Permanently)');
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
