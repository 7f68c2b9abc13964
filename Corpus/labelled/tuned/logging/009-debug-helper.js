'use strict';

var VERBOSE = metadata.parameters['Verbose'] === 'yes';

function debug(label, value) {
  if (VERBOSE) {
    DOMO.log('[debug] ' + label + ': ' + value); // finding: credential-logging
  }
}

debug('order', metadata.parameters['Order']);
debug('key', metadata.account.apikey);

httprequest.addHeader('apikey', metadata.account.apikey);
var order = JSON.parse(httprequest.get('https://api.shoply.dev/orders/' + encodeURIComponent(metadata.parameters['Order'])));
debug('state', order.state);

datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
datagrid.addCell(order.state);
datagrid.endRow();
