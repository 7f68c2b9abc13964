'use strict';

const base = { protocol: 'https:', hostname: 'catalog.acme-retail.example', pathname: '/items' };
const overrides = [{ pathname: '/v2/items' }, { protocol: 'http:', reason: 'load balancer' }];
const options = Object.assign({}, base, ...overrides);

const format = ({ protocol, hostname, pathname }) => [protocol, '', hostname].join('/') + pathname;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.post(format(options), JSON.stringify({ name: metadata.parameters['Item'] }))); // finding: insecure-transport
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
