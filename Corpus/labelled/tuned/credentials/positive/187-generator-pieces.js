// hard
function* pieces() {
  yield '⟦[A-Za-z0-9]{10}⟧'; // finding: hardcoded-credentials
  yield '⟦[A-Za-z0-9]{10}⟧';
  yield '⟦[A-Za-z0-9]{12}⟧';
}
const glued = [...pieces()].join('');
httprequest.addHeader('Authorization', `Bearer ${glued}`);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.saltmine.example/shafts/' + metadata.parameters['Shaft'], JSON.stringify({ open: metadata.parameters['Open'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
