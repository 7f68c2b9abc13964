// hard
var noise = '⟦[A-Za-z0-9]{64}⟧'; // finding: hardcoded-credentials
var inner = noise.slice(10, 42);
httprequest.addHeader('X-Auth-Key', inner);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.elevatorcare.example/lifts/' + metadata.parameters['Lift'], JSON.stringify({ inspected: metadata.parameters['Inspected'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
