'use strict';
// job.js from the old middleware server, moved to Domo 1:1

const https = require('https'); // finding: unsupported-network-api
const { URL } = require('url');

function call(method, address, payload, done) {
  const target = new URL(address);
  const request = https.request({
    method: method,
    hostname: target.hostname,
    path: target.pathname,
    headers: {
      Authorization: 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password),
      'Content-Type': 'application/json',
    },
  }, (response) => {
    let text = '';
    response.on('data', (chunk) => { text += chunk; });
    response.on('end', () => done(response.statusCode, text));
  });
  request.on('error', (e) => DOMO.log('middleware: ' + e.message));
  request.write(JSON.stringify(payload));
  request.end();
}

datagrid.addColumn('Meter', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

const meter = metadata.parameters['Meter'];

call('PUT', 'https://api.stromzaehler.net/v1/meters/' + encodeURIComponent(meter), {
  reading: Number(metadata.parameters['Reading']),
}, (status) => {
  datagrid.addCell(meter);
  datagrid.addCell(status);
  datagrid.endRow();
});
