'use strict';

const AsyncBuilder = Object.getPrototypeOf(async () => {}).constructor; // finding: dynamic-code

const plan = new AsyncBuilder('http', 'url', 'return http.get(url)');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
plan(httprequest, 'https://api.ecwid.com/v3/1/orders/' + encodeURIComponent(metadata.parameters['Order ID']))
  .then((text) => {
    datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(text);
    datagrid.endRow();
  })
  .catch((e) => datagrid.error(500, e.message));
