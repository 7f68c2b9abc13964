// medium
var container = 'https://nordfisk.blob.core.windows.net/writeback';
var sas = '?sv=2022-11-02&ss=b&srt=sco&sp=rwac&se=2026-12-31T23:00:00Z&st=2024-01-01T00:00:00Z&spr=https&sig=⟦[A-Za-z0-9]{41}⟧%2B⟦[A-Za-z0-9]{1}⟧%3D'; // finding: hardcoded-credentials
var blob = metadata.parameters['Batch'] + '.json';
httprequest.addHeader('x-ms-blob-type', 'BlockBlob');
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put(container + '/' + blob + sas, JSON.stringify({
  batch: metadata.parameters['Batch'],
  grade: metadata.parameters['Grade']
}));
datagrid.addColumn('code', datagrid.DATA_TYPE_STRING);
datagrid.addCell('' + httprequest.getStatusCode());
datagrid.endRow();
