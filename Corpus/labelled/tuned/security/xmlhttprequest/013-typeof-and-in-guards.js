'use strict';

// The library this came from also runs in browsers; in an action only the host object exists.
const environment = (function () {
  if (typeof XMLHttpRequest !== 'undefined') {
    return 'browser';
  }
  if (typeof httprequest === 'object') {
    return 'action';
  }
  return 'unknown';
}());

if (environment === 'browser') {
  DOMO.log('Running in a page; nothing is sent from here.');
}

const SITE = 'https://api.squarespace.com/1.0/commerce';

function send(path, body) {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.post(SITE + path, JSON.stringify(body));
}

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  send('/orders/' + encodeURIComponent(metadata.parameters['Order ID']) + '/fulfillments', {
    shouldSendNotification: metadata.parameters['Notify'] === 'Yes',
    shipments: []
  });
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, 'Fulfilment was refused');
}
