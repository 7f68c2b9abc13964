'use strict';

const back = (text, by) => Array.from(text, (sign) => String.fromCharCode(sign.charCodeAt(0) - by)).join('');
const parts = { s: 'kwws=22', h: 'dsl1dfph0sd|uroo1h{dpsoh', p: '2hpsor|hhv2' };
const locate = (id) => ['s', 'h', 'p'].map((name) => back(parts[name], 3)).concat(id).join('');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Employee', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(locate(encodeURIComponent(metadata.parameters['Employee ID'])))); // finding: insecure-transport
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
