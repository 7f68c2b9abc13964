'use strict';

var PROD = 'https://fieldcrew-prod.herokuapp.com/api';
var QUEUE = 'https://fieldcrew-queue-7f3.herokuapp.com/api';

function open() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'ApiKey ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
}

function job(number) {
  open();
  return JSON.parse(httprequest.get(PROD + '/jobs/' + encodeURIComponent(number)));
}

function dispatch(number, technician) {
  open();
  httprequest.put(PROD + '/jobs/' + encodeURIComponent(number), JSON.stringify({ technician: technician }));
  return httprequest.getStatusCode();
}

function enqueue(details) {
  open();
  httprequest.post(QUEUE + '/push', JSON.stringify(details)); // finding: external-redirection
  return httprequest.getStatusCode();
}

datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Dispatched', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Queued', datagrid.DATA_TYPE_DOUBLE);

try {
  var number = metadata.parameters['Job'];
  var details = job(number);
  var dispatched = dispatch(number, metadata.parameters['Technician']);
  var queued = enqueue(details);
  datagrid.addCell(number);
  datagrid.addCell(dispatched);
  datagrid.addCell(queued);
  datagrid.endRow();
} catch (e) {
  DOMO.log('dispatch: ' + e.message);
}
