'use strict';

const { constructor: Compile } = () => {}; // finding: dynamic-code

const rules = ['value > 10', 'value < 1000'].map((text) => Compile('value', `return ${text};`));

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Valid', datagrid.DATA_TYPE_STRING);
try {
  const invoice = JSON.parse(httprequest.get('https://api.bill-payments.example/v3/invoices/1'));
  datagrid.addCell(rules.every((rule) => rule(Number(invoice.id))) ? 'yes' : 'no');
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
