'use strict';

// Looks sinister, decodes to an https address of the own service (the vendor's SDK stores it this way).
const back = (text, by) => Array.from(text, (sign) => String.fromCharCode(sign.charCodeAt(0) - by)).join('');
const parts = { s: 'kwwsv=22', h: 'dsl1dfph0sd|uroo1h{dpsoh', p: '2hpsor|hhv2' };
const locate = (id) => ['s', 'h', 'p'].map((name) => back(parts[name], 3)).concat(id).join('');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Employee', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(locate(encodeURIComponent(metadata.parameters['Employee ID']))));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
