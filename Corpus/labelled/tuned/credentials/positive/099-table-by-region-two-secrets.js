// medium
var KEYS = {
  eu: '⟦[A-Za-z0-9]{40}⟧', // finding: hardcoded-credentials
  us: '⟦[A-Za-z0-9]{40}⟧' // finding: hardcoded-credentials
};
var region = metadata.parameters['Region'];
httprequest.addHeader('X-Api-Key', KEYS[region]);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://' + region + '.api.meterhub.example/meters/' + metadata.parameters['Meter'],
  JSON.stringify({ reading: Number(metadata.parameters['Reading']) }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
