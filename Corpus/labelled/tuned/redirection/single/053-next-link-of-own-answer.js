'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);

datagrid.addColumn('Id', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Owner', datagrid.DATA_TYPE_STRING);

let next = 'https://api.graphcrm.com/v3/opportunities?stage=' + encodeURIComponent(metadata.parameters['Stage']);
let pages = 0;
while (next && pages < 200) {
  const page = JSON.parse(httprequest.get(next));
  for (const row of page.value) {
    datagrid.addCell(String(row.id));
    datagrid.addCell(row.owner);
    datagrid.endRow();
  }
  next = page['next'];
  pages += 1;
}
