'use strict';

// Hosts are assembled from parts because staging, sandbox and live differ in one label only.

const SCHEME = 'https';
const LABELS = { live: [], sandbox: ['sbx'], staging: ['stg', 'internal'] };
const ZONE = ['kepler', 'erp', 'com'].filter((label) => label !== 'erp');

const hostname = (service, stage) => [service].concat(LABELS[stage], ZONE).join('.');
const address = (service, stage, ...path) =>
  [`${SCHEME}:`, '', hostname(service, stage)].concat(path.map(encodeURIComponent)).join('/');

const stage = Object.keys(LABELS).includes(metadata.account.stage) ? metadata.account.stage : 'live';

const call = (verb, url, payload) => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Kepler ${metadata.account.apikey}`);
  httprequest.addHeader('Content-Type', 'application/json');
  const text = httprequest[verb](url, JSON.stringify(payload));
  return { status: httprequest.getStatusCode(), text };
};

const steps = [
  ['put', address('orders', stage, 'v1', 'orders', metadata.parameters['Order']), { state: metadata.parameters['State'] }],
  ['post', address('events', stage, 'v1', 'events'), { type: 'order.state', order: metadata.parameters['Order'] }],
];

datagrid.addColumn('Step', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

steps.forEach(([verb, url, payload], index) => {
  try {
    const { status } = call(verb, url, payload);
    datagrid.addCell(`${index + 1} ${verb}`);
    datagrid.addCell(status);
    datagrid.endRow();
  } catch (e) {
    DOMO.log(`step ${index + 1}: ${e.message}`);
  }
});
