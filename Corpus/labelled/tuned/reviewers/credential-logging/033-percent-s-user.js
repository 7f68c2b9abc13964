'use strict';

function sprintf(pattern, ...args) {
  return pattern.replace(/%s/g, () => String(args.shift()));
}

const { username, password, instance } = metadata.account;
const url = sprintf('https://%s.quillboard.com/api/boards', instance);

httprequest.addHeader('Authorization', sprintf('Basic %s', DOMO.b64EncodeUnicode(sprintf('%s:%s', username, password))));

let boards = [];
try {
  boards = JSON.parse(httprequest.get(url)).boards;
  DOMO.log(sprintf('%s sees %s boards at %s', username, boards.length, instance));
} catch (e) {
  DOMO.log(sprintf('%s: status %s', url, httprequest.getStatusCode()));
}

datagrid.addColumn('board', datagrid.DATA_TYPE_STRING);
for (const b of boards) {
  datagrid.addCell(b.title);
  datagrid.endRow();
}
