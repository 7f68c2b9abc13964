// hard
const chunks = [
  '⟦[a-f0-9]{8}⟧', // finding: hardcoded-credentials
  '⟦[a-f0-9]{8}⟧',
  '⟦[a-f0-9]{8}⟧',
  '⟦[a-f0-9]{8}⟧'
];
const whole = chunks.reduce((a, b) => a + b, '');
httprequest.addParameter('apikey', whole);
httprequest.addParameter('vote', metadata.parameters['Vote']);
httprequest.post('https://api.townhall.example/polls/' + metadata.parameters['Poll'] + '/votes');
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
