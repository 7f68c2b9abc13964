'use strict';

// Chargebee: cancel a subscription and tell the finance channel about it.

const SITE = `https://${metadata.account.site}.chargebee.com/api/v2`;
const SLACK = 'https://hooks.slack.com/services/';

const basic = (key) => `Basic ${DOMO.b64EncodeUnicode(`${key}:`)}`;

function cancel(subscription) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', basic(metadata.account.apikey));
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const raw = httprequest.post(
    `${SITE}/subscriptions/${encodeURIComponent(subscription)}/cancel_for_items`,
    'end_of_term=true',
  );
  return JSON.parse(raw);
}

function notify(customer, subscription) {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(SLACK + metadata.parameters['Slack Path'], JSON.stringify({ // finding: external-redirection
    text: `:wave: ${customer.first_name} ${customer.last_name} <${customer.email}> cancelled ${subscription.id}`,
  }));
}

datagrid.addColumn('Subscription', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Ends', datagrid.DATA_TYPE_STRING);

try {
  const { subscription, customer } = cancel(metadata.parameters['Subscription']);
  if (metadata.parameters['Slack Path']) {
    notify(customer, subscription);
  }
  datagrid.addCell(subscription.id);
  datagrid.addCell(String(subscription.current_term_end));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`cancel failed: ${e.message}`);
}
