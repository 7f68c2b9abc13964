'use strict';
const GTIN = { mug: '4006381333931', pen: '4006381333948', box: '4012345678901' };
const CREDITOR = { iban: 'DE89370400440532013000', bic: 'COBADEFFXXX', id: 'DE98ZZZ09999999999' };
const article = GTIN[metadata.parameters['Article']];
if (!article) {
  datagrid.error(400, 'Unknown article');
} else {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  const res = httprequest.post('https://api.rechnungsprofi.de/v1/invoices', JSON.stringify({ gtin: article, creditor: CREDITOR }));
  datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(res);
  datagrid.endRow();
}
