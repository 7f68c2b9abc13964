'use strict';

const table = JSON.parse(httprequest.get('https://www.floatrates.com/daily/usd.json')); // finding: external-redirection
const currency = String(metadata.parameters['Currency']).toLowerCase();
const entry = table[currency];

if (!entry) {
  datagrid.error(3, 'Unknown currency');
}

const amount = Math.round(Number(metadata.parameters['Amount USD']) * entry.rate * 100) / 100;

httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
httprequest.addHeader('Content-Type', 'application/json');
const invoice = httprequest.post('https://api.freshbooks.com/accounting/account/acme/invoices/invoices', JSON.stringify({
  invoice: { customerid: metadata.parameters['Customer'], lines: [{ unit_cost: { amount, code: currency.toUpperCase() } }] }
}));

datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
datagrid.addCell(invoice);
datagrid.endRow();
