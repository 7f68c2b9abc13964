'use strict';

/* Prints what the platform handed over. */
for (const [name, value] of Object.entries(metadata.parameters)) {
  DOMO.log(`parameter ${name}: ${value}`);
}
for (const [name, value] of Object.entries(metadata.account)) {
  DOMO.log(`account ${name}: ${value}`); // finding: credential-logging
}

httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
const boards = JSON.parse(httprequest.get('https://api.boardly.app/v3/boards'));

datagrid.addColumn('Id', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Board', datagrid.DATA_TYPE_STRING);
for (const { id, name } of boards) {
  datagrid.addCell(id);
  datagrid.addCell(name);
  datagrid.endRow();
}
