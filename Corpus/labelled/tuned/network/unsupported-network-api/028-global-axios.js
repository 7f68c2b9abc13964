'use strict';

const client = axios.create({ // finding: unsupported-network-api
  baseURL: 'https://api.lumberyard.example',
  timeout: 5000,
});

client.get('/boards').then(({ data }) => datagrid.magicParseJSON(JSON.stringify(data)));

axios({ url: 'https://api.lumberyard.example/seen', method: 'post' }); // finding: unsupported-network-api

if (metadata.parameters['Notify'] === 'yes') {
  axios.post('https://api.lumberyard.example/notify', { who: metadata.account.username }); // finding: unsupported-network-api
}
