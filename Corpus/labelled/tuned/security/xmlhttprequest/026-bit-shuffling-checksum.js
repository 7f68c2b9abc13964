'use strict';

// Luhn-like check digit and XOR fold that the vendor's import endpoint asks for.
const TABLE = [0x58, 0x4d, 0x4c, 0x48, 0x74, 0x74, 0x70];

function fold(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    sum = (sum << 1) ^ (text.charCodeAt(i) ^ TABLE[i % TABLE.length]);
    sum &= 0xffff;
  }
  return sum.toString(16).padStart(4, '0');
}

function decodeLegacyName(codes) {
  return codes.map((code) => String.fromCharCode(code ^ 0x2a)).join('');
}

// "status_code", as the 1998 mainframe export writes it
const FIELD = decodeLegacyName([89, 94, 75, 94, 95, 89, 117, 73, 69, 78, 79]);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Checksum', datagrid.DATA_TYPE_STRING);

const row = JSON.stringify({ [FIELD]: metadata.parameters['Status'], part: metadata.parameters['Part'] });
try {
  httprequest.post('https://api.katanamrp.com/v1/imports?check=' + fold(row), row);
  datagrid.addCell(fold(row));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
