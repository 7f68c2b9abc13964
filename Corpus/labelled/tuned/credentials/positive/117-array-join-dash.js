// hard
const parts = [
  '⟦[a-f0-9]{8}⟧', // finding: hardcoded-credentials
  '⟦[a-f0-9]{4}⟧',
  '⟦[a-f0-9]{4}⟧',
  '⟦[a-f0-9]{4}⟧',
  '⟦[a-f0-9]{12}⟧'
];
httprequest.addHeader('Authorization', 'Bearer ' + parts.join('-'));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.crewcal.example/v1/shifts/' + metadata.parameters['Shift'], JSON.stringify({ who: metadata.parameters['Who'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
