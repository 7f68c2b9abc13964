'use strict';

// The list endpoint returns old item links with http://. They are upgraded before they are called.

var API = 'https://api.antikladen.at/v1';

function secure(address) {
  return address.replace(/^http:\/\//i, 'https://');
}

function headers() {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Laden-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
}

function findItem(number) {
  headers();
  var list = JSON.parse(httprequest.get(API + '/items?number=' + encodeURIComponent(number)));
  return list.items[0];
}

function reserve(item, customer) {
  headers();
  httprequest.put(secure(item.href) + '/reservation', JSON.stringify({ customer: customer }));
  return httprequest.getStatusCode();
}

datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Link', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  var item = findItem(metadata.parameters['Item']);
  if (item.href.indexOf('http://') === 0) {
    DOMO.log('old link: ' + item.href + ', calling ' + secure(item.href) + ' instead');
  }
  var status = reserve(item, metadata.parameters['Customer']);
  datagrid.addCell(String(item.number));
  datagrid.addCell(secure(item.href));
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  DOMO.log('reservation: ' + e.message);
}
