'use strict';

function fmt(pattern) {
  const args = Array.prototype.slice.call(arguments, 1);
  let i = 0;
  return pattern.replace(/%[sd]/g, () => String(args[i++]));
}

const account = metadata.account;
const base = 'https://' + account.instance + '.quillboard.com/api/';

httprequest.addHeader('Authorization', 'Token ' + account.token);

let code;
let text = '';
try {
  text = httprequest.get(base + 'boards/' + encodeURIComponent(metadata.parameters['Board']));
  code = httprequest.getStatusCode();
} catch (problem) {
  code = -1;
}

DOMO.log(fmt('%s answered %d', base, code));
if (code !== 200) {
  DOMO.log(fmt('board %s could not be read with %s (status %d)', metadata.parameters['Board'], account.token, code)); // finding: credential-logging
}

datagrid.addColumn('board', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('bytes', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(metadata.parameters['Board']);
datagrid.addCell(text.length);
datagrid.endRow();
