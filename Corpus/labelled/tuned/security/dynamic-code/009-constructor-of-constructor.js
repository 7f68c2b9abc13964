'use strict';

const seed = [];
const make = seed['filter']['constructor']; // finding: dynamic-code
const sum = make('a', 'b', 'return a + b');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Total', datagrid.DATA_TYPE_DOUBLE);
try {
  const order = JSON.parse(httprequest.get('https://api.bigcommerce.com/stores/1/v2/orders/' + encodeURIComponent(metadata.parameters['Order ID'])));
  datagrid.addCell(sum(Number(order.id), 1));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
