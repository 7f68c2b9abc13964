'use strict';

const started = Date.now();

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
const result = httprequest.post('https://api.drycleaner.example/orders', JSON.stringify({
  ticket: metadata.parameters['Ticket'],
}));

navigator.sendBeacon('https://stats.drycleaner.example/b', JSON.stringify({ ms: Date.now() - started })); // finding: unsupported-network-api

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addCell(result);
datagrid.endRow();
