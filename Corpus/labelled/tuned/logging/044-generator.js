'use strict';

function* lines(account) {
  yield 'account of ' + account.username;
  yield 'key ' + account.key;
}

for (const line of lines(metadata.account)) {
  DOMO.log(line); // finding: credential-logging
}

httprequest.addHeader('X-Key', metadata.account.key);
const farms = JSON.parse(httprequest.get('https://api.croptrack.farm/farms'));
datagrid.addColumn('Farm', datagrid.DATA_TYPE_STRING);
for (const farm of farms) {
  datagrid.addCell(farm.name);
  datagrid.endRow();
}
