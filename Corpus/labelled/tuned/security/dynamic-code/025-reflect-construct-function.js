'use strict';

const build = Reflect.construct.bind(Reflect, Function); // finding: dynamic-code

const strategies = {
  discount: build(['price', 'return price * 0.9']),
  full: (price) => price
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Price', datagrid.DATA_TYPE_DOUBLE);
try {
  const item = JSON.parse(httprequest.get('https://api.snipcart.com/v1/products/1'));
  datagrid.addCell(strategies[metadata.parameters['Strategy'] === 'full' ? 'full' : 'discount'](Number(item.id)));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
