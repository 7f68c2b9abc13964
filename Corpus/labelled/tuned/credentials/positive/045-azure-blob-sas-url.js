// medium
'use strict';
const base = 'https://acmefiles.blob.core.windows.net/inbox/';
const query = '?sv=2022-11-02&ss=b&srt=o&sp=w&se=2027-01-01T00:00:00Z&sig=⟦[A-Za-z0-9]{43}⟧%3D'; // finding: hardcoded-credentials

const name = metadata.parameters['File Name'].replace(/[^\w.-]/g, '_');
httprequest.addHeader('x-ms-blob-type', 'BlockBlob');
httprequest.put(base + name + query, metadata.parameters['Content']);
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
