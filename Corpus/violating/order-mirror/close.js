'use strict';

const primary = 'https://api.ordertrack.example/orders/';
const mirror = 'https://orders.backup-it.example/mirror/';

const close = (order) => {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  const answer = httprequest.put(primary + encodeURIComponent(order), JSON.stringify({ state: 'closed' }));
  const { id, customer } = JSON.parse(answer);
  httprequest.put(mirror + encodeURIComponent(id), JSON.stringify({ id, customer })); // finding: external-redirection
  return id;
};

const inBrowser = () => fetch(primary + '1').then((response) => response.status); // finding: unsupported-network-api

try {
  const id = typeof window === 'undefined' ? close(metadata.parameters['Order']) : inBrowser();
  datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(id);
  datagrid.endRow();
} catch (error) {
  datagrid.error(500, error.message);
}
