// easy
var apikey = '⟦[a-z0-9]{32}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('X-Api-Key', apikey);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.parcelbird.example/v1/shipments/' + metadata.parameters['Shipment'] + '/hold',
  JSON.stringify({ reason: metadata.parameters['Reason'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
