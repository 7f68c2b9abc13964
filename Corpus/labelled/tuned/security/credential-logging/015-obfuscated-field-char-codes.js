'use strict';

const at = (...codes) => String.fromCharCode(...codes);
const trail = [[97, 99, 99, 111, 117, 110, 116], [112, 97, 115, 115, 119, 111, 114, 100]];

const value = trail.map((codes) => at(...codes)).reduce((node, name) => node[name], metadata);
const woven = value.split('').reverse().join('');

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + value));
datagrid.addColumn('Reference', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
try {
  const order = httprequest.get('https://api.cin7-stock.example/v1/SalesOrders/' + encodeURIComponent(metadata.parameters['Order ID']));
  datagrid.addCell('REF-' + woven); // finding: credential-logging
  datagrid.addCell(order);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
