'use strict';

var REGIONS = ['eu-central', 'us-east', 'ap-south'];

function control(region) {
  if (REGIONS.indexOf(region) === -1) {
    throw new Error('Unknown region ' + region);
  }
  return 'https://' + region + '.control.hostwise.com/v1';
}

function billing() {
  return 'https://billing.hostwise.com/api';
}

function open() {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Auth-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
}

function suspend(region, site) {
  open();
  httprequest.put(control(region) + '/sites/' + encodeURIComponent(site), JSON.stringify({ state: 'suspended' }));
  return httprequest.getStatusCode();
}

function pauseInvoices(site) {
  open();
  httprequest.post(billing() + '/pauses', JSON.stringify({ site: site, reason: 'suspended by Domo' }));
  return httprequest.getStatusCode();
}

datagrid.addColumn('Site', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Suspended', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Invoices', datagrid.DATA_TYPE_DOUBLE);

try {
  var site = metadata.parameters['Site'];
  datagrid.addCell(site);
  datagrid.addCell(suspend(metadata.parameters['Region'], site));
  datagrid.addCell(pauseInvoices(site));
  datagrid.endRow();
} catch (e) {
  DOMO.log('suspend: ' + e.message);
}
