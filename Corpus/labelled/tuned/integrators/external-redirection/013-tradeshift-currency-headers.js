'use strict';
// Convert the amount, then post the credit note.
// Rates come from a free service, no registration needed.

const RATES = 'https://api.ratefeed.dev/latest';
const LEDGER = 'https://api.ledgerlane.com/v1';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Accept', 'application/json');

const customerText = httprequest.get(LEDGER + '/me');
const homeCurrency = JSON.parse(customerText).currency;

function rate(from, to) {
  if (from === to) return 1;
  const table = JSON.parse(httprequest.get(RATES + '?base=EUR')); // finding: external-redirection
  return table.rates[to] / table.rates[from];
}

function creditNote(invoice, amount, currency) {
  httprequest.addHeader('Content-Type', 'application/json');
  const raw = httprequest.post(LEDGER + '/invoices/' + encodeURIComponent(invoice) + '/credit-notes', JSON.stringify({
    amount: Math.round(amount * 100) / 100,
    currency: currency,
  }));
  return JSON.parse(raw);
}

datagrid.addColumn('Credit note', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Amount', datagrid.DATA_TYPE_DOUBLE);

try {
  const amount = Number(metadata.parameters['Amount']) * rate('USD', homeCurrency);
  const note = creditNote(metadata.parameters['Invoice'], amount, homeCurrency);
  datagrid.addCell(note.number);
  datagrid.addCell(amount);
  datagrid.endRow();
} catch (e) {
  DOMO.log('credit note: ' + e.message);
}
