'use strict';

var STATES = { 'New': '1', 'In Progress': '2', 'On Hold': '3', 'Resolved': '6' };
var FIELDS = 'sys_id,number,state,sys_updated_on';

function tableAddress() {
  var instance = metadata.account.instance;
  if (!/^[a-z0-9]+$/i.test(instance)) {
    throw new Error('The instance of the account is not valid');
  }
  return 'https://' + instance + '.service-now.com/api/now/table/incident';
}

function login() {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
  httprequest.addHeader('Accept', 'application/json');
  httprequest.addHeader('Content-Type', 'application/json');
}

function find(number) {
  httprequest.addParameter('sysparm_query', 'number=' + number);
  httprequest.addParameter('sysparm_fields', FIELDS);
  httprequest.addParameter('sysparm_limit', '1');
  var answer = httprequest.get(tableAddress());
  httprequest.clearParameters();
  var records = JSON.parse(answer).result;
  if (!records || records.length !== 1) {
    throw new Error('There is no incident ' + number);
  }
  return records[0].sys_id;
}

function update(id) {
  var change = {
    state: STATES[metadata.parameters['State']],
    work_notes: metadata.parameters['Work Notes']
  };
  if (change.state === STATES.Resolved) {
    change.close_code = 'Solution provided';
    change.close_notes = change.work_notes;
  }
  var answer = JSON.parse(httprequest.put(tableAddress() + '/' + encodeURIComponent(id), JSON.stringify(change)));
  if (answer.error) {
    throw new Error(answer.error.message);
  }
  return answer.result;
}

try {
  var number = metadata.parameters['Number'].toUpperCase();
  if (!/^INC\d{7,10}$/.test(number)) {
    throw new Error('Number must be INC and seven digits');
  }
  login();
  var incident = update(find(number));
  datagrid.addColumn('Number', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Updated', datagrid.DATA_TYPE_DATETIME);
  datagrid.addCell(incident.number);
  datagrid.addCell(incident.sys_updated_on);
  datagrid.endRow();
} catch (error) {
  datagrid.error(500, error.message);
}
