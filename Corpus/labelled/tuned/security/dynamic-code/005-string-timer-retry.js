'use strict';

var tries = 0;

function sendOrder() {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  return httprequest.post('https://api.printful.com/orders', JSON.stringify({ external_id: metadata.parameters['Order ID'] }));
}

function retry() {
  tries++;
  try {
    sendOrder();
  } catch (e) {
    if (tries < 3) {
      setTimeout("retry()", 1000 * tries); // finding: dynamic-code
    }
  }
}

datagrid.addColumn('Tries', datagrid.DATA_TYPE_DOUBLE);
retry();
datagrid.addCell(tries);
datagrid.endRow();
