'use strict';

/* The rate is public, but the header of the first request is still set at the second. */
try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  var invoice = JSON.parse(httprequest.get('https://api.quotebook.example/v3/invoices/' + encodeURIComponent(metadata.parameters['Invoice'])));

  var rates = JSON.parse(httprequest.get('https://rates.openmoney.example/latest?base=EUR')); // finding: external-redirection

  var total = invoice.total * rates.values.USD;
  datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Total USD', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(invoice.number);
  datagrid.addCell(total);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
