'use strict';

const p = metadata.parameters;
const API = 'https://api.invoicely-demo.com';
const VERSION = '2.0';
// "api.invoicely-demo.com" is only the user name here; the host comes after the @
const RECEIPTS = API + '@receipts.paperstack.net/' + VERSION;

const headers = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
};

const check = (text) => {
  const status = httprequest.getStatusCode();
  if (status >= 400) {
    let detail = text;
    try {
      detail = JSON.parse(text).Elements.flatMap((e) => e.ValidationErrors).map((v) => v.Message).join('; ');
    } catch (ignored) {
      // not every error has elements
    }
    throw new Error(`${status}: ${detail}`);
  }
  return JSON.parse(text);
};

const invoice = (number) => {
  headers();
  return check(httprequest.get(`${API}/${VERSION}/Invoices/${encodeURIComponent(number)}`)).Invoices[0];
};

const pay = (id, amount, date) => {
  headers();
  return check(httprequest.put(`${API}/${VERSION}/Payments`, JSON.stringify({ InvoiceID: id, Amount: amount, Date: date })));
};

const receipt = (payment) => {
  headers();
  return check(httprequest.post(RECEIPTS + '/print', JSON.stringify(payment))); // finding: external-redirection
};

/** "/Date(1518685950940+0000)/" and plain dates */
const date = (value) => {
  const m = /^\/Date\((\d+)[+-]\d{4}\)\/$/.exec(value);
  return (m ? new Date(Number(m[1])) : new Date(value)).toISOString().slice(0, 10);
};

datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Due', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Paid', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Date', datagrid.DATA_TYPE_DATE);

try {
  const found = invoice(p.Invoice);
  const amount = Math.min(Number(p.Amount), found.AmountDue);
  if (!(amount > 0)) {
    throw new Error(`Nothing is due for ${p.Invoice}`);
  }
  const { Payments: [payment] } = pay(found.InvoiceID, amount, date(p['Paid On']));
  receipt(payment);
  datagrid.addCell(p.Invoice);
  datagrid.addCell(found.AmountDue - amount);
  datagrid.addCell(amount);
  datagrid.addCell(date(payment.Date));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`${p.Invoice}: ${e.message}`);
  datagrid.error(1, e.message);
}
