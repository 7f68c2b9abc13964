'use strict';
// ShipStation: hold or release an order.
// Header names and the auth scheme are logged, header values are not.

var headerTable = [
  { name: 'Authorization', value: 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':' + metadata.account.secret) },
  { name: 'Content-Type',  value: 'application/json' },
  { name: 'X-Partner',     value: 'domo-action' }
];

function send(path, payload) {
  httprequest.clearHeaders();
  headerTable.forEach(function (h) {
    httprequest.addHeader(h.name, h.value);
    DOMO.log('header set: ' + h.name);
  });
  var names = headerTable.map(function (h) { return h.name; });
  DOMO.log(names.length + ' headers: ' + names.join(', '));
  DOMO.log('scheme: ' + 'Basic');
  httprequest.post('https://ssapi.shipstation.com' + path, JSON.stringify(payload));
  return httprequest.getStatusCode();
}

function holdUntil(order, date) {
  return send('/orders/holduntil', { orderId: order, holdUntilDate: date });
}

function release(order) {
  return send('/orders/restorefromhold', { orderId: order });
}

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Mode', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Authorization', datagrid.DATA_TYPE_STRING);

var p = metadata.parameters;
try {
  var status = p['Mode'] === 'hold' ? holdUntil(p['Order'], p['Date']) : release(p['Order']);
  datagrid.addCell(p['Order']);
  datagrid.addCell(p['Mode']);
  datagrid.addCell(status === 401 ? 'refused' : 'accepted');
  datagrid.endRow();
} catch (e) {
  DOMO.log('shipstation: ' + e.message);
}
