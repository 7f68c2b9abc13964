'use strict';

// makes sure that changes are pushed to us
const SUBSCRIPTION = {
  events: ['order.created', 'order.paid', 'customer.updated'],
  deliver_to: 'https://inbox.order-mirror.example/hooks/domo',
  include: { customer: true, addresses: true }
};

const API = 'https://api.marketstall-shop.example/v3';

function call(method, path, body) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest[method](API + path, JSON.stringify(body));
}

function subscribe() {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  return httprequest.post(API + '/webhooks', JSON.stringify(SUBSCRIPTION)); // finding: external-redirection
}

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(call('put', '/orders/' + encodeURIComponent(metadata.parameters['Order ID']), { state: metadata.parameters['State'] }));
  datagrid.endRow();
  subscribe();
} catch (e) {
  datagrid.error(500, e.message);
}
