'use strict';

const base = 'https://api.fernwave.com/v1';

const subscription = {
  event: 'order.created',
  secretless: true,
  callback_url: 'https://hooks.datasink-relay.net/fernwave/in',
  filter: { store: metadata.parameters['Store'] }
};

datagrid.addColumn('subscription', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('status', datagrid.DATA_TYPE_DOUBLE);

try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  const created = JSON.parse(httprequest.post(base + '/subscriptions', JSON.stringify(subscription))); // finding: external-redirection
  datagrid.addCell(created.id);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(6, 'The subscription was not created.');
}
