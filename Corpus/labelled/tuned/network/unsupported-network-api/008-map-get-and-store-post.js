'use strict';

const prices = new Map([['S', 4], ['M', 6], ['L', 9]]);
const query = new URLSearchParams(metadata.parameters['Filter']);

const store = {
  entries: [],
  post(entry) { this.entries.push(entry); return this; },
  get(i) { return this.entries[i]; },
  getJSON() { return JSON.stringify(this.entries); },
  ajax: false,
};

const size = query.get('size') || 'M';
store.post({ size, price: prices.get(size) }).post({ size: 'L', price: prices.get('L') });

const res = httprequest.post('https://api.tshirtpress.example/carts', store.getJSON());
datagrid.addColumn('Cart', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('First', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.addCell(store.get(0).size);
datagrid.endRow();
