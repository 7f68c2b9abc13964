'use strict';

const readInvoice = (number) => {
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  const answer = httprequest.get(`https://api.quotebook.example/v3/invoices/${encodeURIComponent(number)}`);
  httprequest.clearHeaders();
  return JSON.parse(answer);
};

// Nothing of the customer goes out here, but nobody declared this second service.
const readRates = () => JSON.parse(httprequest.get('https://rates.openmoney.example/latest?base=EUR')); // finding: external-redirection

try {
  const { number, total } = readInvoice(metadata.parameters['Invoice']);
  const { values } = readRates();
  datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Total USD', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(number);
  datagrid.addCell(total * values.USD);
  datagrid.endRow();
} catch (error) {
  datagrid.error(502, error.message);
}
