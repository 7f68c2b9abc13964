'use strict';

var https = require('https'); // finding: unsupported-network-api

var options = {
  hostname: 'api.fleetdesk.example',
  path: '/v1/vehicles/' + encodeURIComponent(metadata.parameters['Vehicle']) + '/mileage',
  method: 'PUT',
  auth: metadata.account.username + ':' + metadata.account.password
};

var request = https.request(options, function (response) {
  datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(response.statusCode);
  datagrid.endRow();
});
request.write(JSON.stringify({ km: metadata.parameters['Kilometres'] }));
request.end();
