'use strict';

// Shows which headers were set; values only for those that cannot be secret.
const PUBLIC = new Set(['Accept', 'Content-Type']);
const headers = new Map([
  ['Accept', 'application/json'],
  ['Content-Type', 'application/json'],
  ['Authorization', 'Bearer ' + metadata.account.accesstoken]
]);

headers.forEach((value, name) => httprequest.addHeader(name, value));
DOMO.log('headers: ' + [...headers.keys()].join(', '));
PUBLIC.forEach((name) => DOMO.log(name + ': ' + httprequest.getHeader(name)));

datagrid.addColumn('Inspection', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.safetyculture.io/inspections/v1'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
