// hard
var re = /⟦[A-Za-z0-9]{30}⟧/; // finding: hardcoded-credentials
var h = {};
h['Authorization'] = 'Token ' + re.source;
for (var n in h) { httprequest.addHeader(n, h[n]); }
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.windfarm.example/turbines/' + metadata.parameters['Turbine'], JSON.stringify({ stopped: metadata.parameters['Stopped'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
