'use strict';

const builder = Reflect.getPrototypeOf(function* () {});
const words = (parts, ...values) => parts.raw.map((part, i) => part + (values[i] || '')).join('');
const member = words`con${'struct'}or`;

const make = builder[member]; // finding: dynamic-code
const numbers = make('n', 'for (let i = 0; i < n; i += 1) yield i;');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Page', datagrid.DATA_TYPE_STRING);
try {
  for (const page of numbers(2)) {
    datagrid.addCell(httprequest.get('https://api.sellsy.com/v2/invoices?offset=' + page));
    datagrid.endRow();
  }
} catch (e) {
  datagrid.error(500, e.message);
}
