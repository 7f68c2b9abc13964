// hard
var k = String.fromCharCode(⟦<codes:[A-Za-z0-9]{20}>⟧); // finding: hardcoded-credentials
httprequest.addHeader('X-Access-Key', k);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.granary.example/silos/' + metadata.parameters['Silo'], JSON.stringify({ level: Number(metadata.parameters['Level']) }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
