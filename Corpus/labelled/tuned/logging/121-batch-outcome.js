'use strict';

const rows = JSON.parse(metadata.parameters['Rows']);
const size = 200;
let done = 0;

datagrid.addColumn('Batch', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);

for (let from = 0; from < rows.length; from += size) {
  const part = rows.slice(from, from + size);
  httprequest.clearHeaders();
  httprequest.addHeader('X-Write-Key', metadata.account.writekey);
  const text = httprequest.post('https://in.eventpipe.dev/batch', JSON.stringify({ rows: part }));
  const status = httprequest.getStatusCode();
  done += part.length;
  DOMO.log(`sent ${done} of ${rows.length}, status ${status}`);
  DOMO.log(JSON.stringify(part[0]));
  datagrid.addCell(from / size);
  datagrid.addCell(status);
  datagrid.addCell(text);
  datagrid.endRow();
}
