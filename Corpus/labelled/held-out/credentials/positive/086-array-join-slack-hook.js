// hard
var bits = [
  'https://hooks.slack.com', // finding: hardcoded-credentials
  'services',
  'T⟦[A-Z0-9]{8}⟧',
  'B⟦[A-Z0-9]{10}⟧',
  '⟦[A-Za-z0-9]{24}⟧'
];
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(bits.join('/'), JSON.stringify({
  text: metadata.parameters['Machine'] + ' stopped: ' + metadata.parameters['Reason']
}));
datagrid.addColumn('status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
