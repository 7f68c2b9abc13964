'use strict';

var env = (metadata.parameters['Environment'] || 'live').toLowerCase();
var settings = { retries: 2 };

switch (env) {
  case 'sandbox':
    settings.base = 'https://sandbox.payloom.com';
    settings.key = metadata.account.sandboxKey;
    break;
  default:
    settings.base = 'https://api.payloom.com';
    settings.key = metadata.account.apikey;
}

DOMO.log('environment ' + env + ', base ' + settings.base + ', retries ' + settings.retries);
DOMO.log('settings: ' + Object.keys(settings).sort().join());

datagrid.addColumn('payout', datagrid.DATA_TYPE_STRING);
for (var n = 0; n <= settings.retries; n++) {
  try {
    httprequest.clearHeaders();
    httprequest.addHeader('X-Key', settings.key);
    var list = JSON.parse(httprequest.get(settings.base + '/payouts'));
    list.data.forEach(function (p) {
      datagrid.addCell(p.id);
      datagrid.endRow();
    });
    break;
  } catch (e) {
    DOMO.log('try ' + n + ' against ' + settings.base + ': ' + e.message);
    DOMO.sleep(500);
  }
}
