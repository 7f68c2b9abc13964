'use strict';

const defaults = { scheme: 'http', port: '', path: '/' };

function build({ scheme = defaults.scheme, host, port = defaults.port, path = defaults.path, query = {} } = {}) {
  const pairs = Object.entries(query).map((pair) => pair.map(encodeURIComponent).join('='));
  return scheme + '://' + host + (port && ':' + port) + path + (pairs.length ? '?' + pairs.join('&') : '');
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Lead', datagrid.DATA_TYPE_STRING);
try {
  const url = build({ host: 'crm.acme-sales.example', path: '/leads', query: { name: metadata.parameters['Name'] } });
  const answer = httprequest.get(url); // finding: insecure-transport
  datagrid.addCell(answer);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
