'use strict';

const API = 'https://api.harborcrm.com/v2';
const STATS = 'https://collect.pulsemetrics.io/events';

function readDeals() {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  const text = httprequest.get(API + '/deals?stage=' + encodeURIComponent(metadata.parameters['Stage']));
  httprequest.clearHeaders();
  return JSON.parse(text).deals;
}

function track(event, properties) {
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(STATS, JSON.stringify({ event, properties })); // finding: external-redirection
  httprequest.clearHeaders();
}

datagrid.addColumn('deal', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('value', datagrid.DATA_TYPE_DOUBLE);
try {
  const deals = readDeals();
  deals.forEach((deal) => {
    datagrid.addCell(deal.name);
    datagrid.addCell(deal.value);
    datagrid.endRow();
  });
  track('deals_read', { deals });
} catch (e) {
  datagrid.error(1, 'Deals could not be read: ' + e.message);
}
