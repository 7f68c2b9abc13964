'use strict';

// SendGrid takes 30,000 contacts or 6 MB in one request; 5,000 stay below both.
var BATCH = 5000;
var POLLS = 30;
var POLL_PAUSE = 4000;
var ROOT = 'https://api.sendgrid.com/v3/marketing/contacts';
var UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function checked(name) {
  var value = String(metadata.parameters[name]).trim();
  if (!UUID.test(value)) {
    throw new Error(name + ' must be an id such as 00000000-0000-0000-0000-000000000000');
  }
  return value;
}

function contacts(dataset) {
  var rows = DOMO.getDataset(dataset).queryData('SELECT email, first_name, last_name FROM table WHERE email IS NOT NULL').rows;
  return rows.map(function (row) {
    return { email: row[0], first_name: row[1], last_name: row[2] };
  });
}

function startImport(list, people) {
  var answer = JSON.parse(httprequest.put(ROOT, JSON.stringify({ list_ids: [list], contacts: people })));
  if (answer.errors) {
    throw new Error(answer.errors[0].message);
  }
  return answer.job_id;
}

function finished(job) {
  var address = ROOT + '/imports/' + encodeURIComponent(job);
  for (var poll = 0; poll < POLLS; poll += 1) {
    var state = JSON.parse(httprequest.get(address));
    if (state.status !== 'pending') {
      return state;
    }
    DOMO.sleep(POLL_PAUSE);
  }
  return { status: 'pending', results: {} };
}

function importAll(list, people) {
  var states = [];
  for (var start = 0; start < people.length; start += BATCH) {
    states.push(finished(startImport(list, people.slice(start, start + BATCH))));
  }
  return states;
}

try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');

  datagrid.addColumn('Batch', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Created', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addColumn('Updated', datagrid.DATA_TYPE_DOUBLE);

  importAll(checked('List ID'), contacts(checked('Dataset'))).forEach(function (state, index) {
    datagrid.addCell(index + 1);
    datagrid.addCell(state.status);
    datagrid.addCell(state.results.created_count || 0);
    datagrid.addCell(state.results.updated_count || 0);
    datagrid.endRow();
  });
} catch (error) {
  datagrid.error(500, error.message);
}
