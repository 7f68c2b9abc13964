'use strict';

const bearer = 'Bearer ' + metadata.account.accesstoken;

function invoices() {
  httprequest.addHeader('Authorization', bearer);
  const text = httprequest.get('https://api.kelpworks.com/invoices');
  httprequest.clearHeaders();
  httprequest.clearParameters();
  return JSON.parse(text).invoices;
}

function rates() {
  const text = httprequest.get('https://rates.eurobank-data.org/daily.json'); // finding: external-redirection
  return JSON.parse(text).rates;
}

datagrid.addColumn('invoice', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('eur', datagrid.DATA_TYPE_DOUBLE);
try {
  const list = invoices();
  const rate = rates();
  list.forEach((inv) => {
    datagrid.addCell(inv.number);
    datagrid.addCell(inv.amount / (rate[inv.currency] || 1));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(11, e.message);
}
