'use strict';

httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
datagrid.addColumn('Id', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Bytes', datagrid.DATA_TYPE_DOUBLE);

function readPage(url) {
  const { value, ['@odata.nextLink']: next } = JSON.parse(httprequest.get(url));
  return { value, next };
}

let url = `https://api.patreonlike.com/v2/supporters?tier=${encodeURIComponent(metadata.parameters.Tier)}`;
for (let i = 0; url && i < 100; i++) {
  const { value, next } = readPage(url);
  for (const { id, download } of value) {
    const bytes = download ? httprequest.get(download).length : 0;
    datagrid.addCell(String(id));
    datagrid.addCell(bytes);
    datagrid.endRow();
  }
  url = next;
}
