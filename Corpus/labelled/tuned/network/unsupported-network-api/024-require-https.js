'use strict';

const https = require('https'); // finding: unsupported-network-api

const options = {
  hostname: 'api.gastank.example',
  path: '/v1/levels',
  headers: { 'X-Api-Key': metadata.account.apikey },
};

let data = '';
https.get(options, (res) => {
  res.on('data', (chunk) => { data += chunk; });
  res.on('end', () => datagrid.magicParseJSON(data));
}).on('error', (err) => {
  datagrid.error(500, err.message);
});
