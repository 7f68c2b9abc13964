'use strict';

var env = (metadata.parameters['Environment'] || 'live').toLowerCase();
var settings = {};

switch (env) {
  case 'sandbox':
    settings.base = 'https://sandbox.payloom.com';
    settings.key = metadata.account.sandboxKey;
    break;
  case 'live':
  default:
    settings.base = 'https://api.payloom.com';
    settings.key = metadata.account.apikey;
}
settings.retries = 2;

DOMO.log('effective settings: ' + JSON.stringify(settings)); // finding: credential-logging

datagrid.addColumn('payout', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('amount', datagrid.DATA_TYPE_DOUBLE);
for (var n = 0; n <= settings.retries; n++) {
  try {
    httprequest.clearHeaders();
    httprequest.addHeader('X-Key', settings.key);
    var list = JSON.parse(httprequest.get(settings.base + '/payouts'));
    list.data.forEach(function (p) {
      datagrid.addCell(p.id);
      datagrid.addCell(p.amount);
      datagrid.endRow();
    });
    break;
  } catch (e) {
    DOMO.sleep(500);
  }
}
