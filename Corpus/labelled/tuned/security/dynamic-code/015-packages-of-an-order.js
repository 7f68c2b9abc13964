'use strict';

// Shipping: packages, loads and a class of that name. No Java host is touched.
class Packages {
  constructor(items) {
    this.items = items;
  }

  get lang() {
    return { System: { count: this.items.length } };
  }
}

const Java = { type: (coffee) => coffee.kind, from: (country) => 'from ' + country };
const load = (truck, packages) => Object.assign(truck, { packages: packages.lang.System.count });

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Load', datagrid.DATA_TYPE_STRING);
try {
  const order = JSON.parse(httprequest.get('https://api.shippo-freight.example/v1/orders/1'));
  const truck = load({ label: Java.type({ kind: 'java.lang.Runtime' }) }, new Packages(order.items));
  httprequest.put('https://api.shippo-freight.example/v1/orders/1', JSON.stringify(truck));
  datagrid.addCell(truck.label + ' ' + truck.packages + ' ' + Java.from('Brazil'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
