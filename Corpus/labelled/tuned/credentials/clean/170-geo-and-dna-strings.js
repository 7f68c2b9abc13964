var shapes = {
  polyline: '_p~iF~ps|U_ulLnnqC_mqNvxq`@',
  wkt: 'POLYGON((30.1 10.2,40.3 40.4,20.5 40.6,10.7 20.8,30.1 10.2))',
  plusCode: '8FVC9G8F+6X',
  dna: 'ACGTTGCAACGTAGCTAGCTAGGCTTAACCGGATCGAT'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.fieldmaps.example/areas/' + metadata.parameters['Area'], JSON.stringify({ shape: shapes[metadata.parameters['Shape']] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
