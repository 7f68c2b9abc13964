'use strict';

const pipe = (...fns) => (x) => fns.reduce((acc, f) => f(acc), x);

const summarize = pipe(
  Object.keys,
  (names) => names.filter((n) => n !== 'additionalParameters'),
  (names) => names.sort(),
  (names) => names.join(', ')
);

DOMO.log('account fields: ' + summarize(metadata.account));

datagrid.addColumn('invoice', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('total', datagrid.DATA_TYPE_DOUBLE);

try {
  httprequest.addHeader('X-Auth-Token', metadata.account.token);
  const invoices = pipe(JSON.parse, (o) => o.invoices)(httprequest.get('https://api.ledgerly.app/invoices'));
  const sum = invoices.map((i) => i.total).reduce((a, b) => a + b, 0);
  DOMO.log(`${invoices.length} invoices, ${sum.toFixed(2)} in total`);
  invoices.forEach((inv) => {
    datagrid.addCell(inv.number);
    datagrid.addCell(inv.total);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(2, 'Ledgerly invoices could not be read');
}
