// medium
var settings = { url: 'https://gateway.tidewater.example/orders/', gate: '⟦[A-Z0-9]{24}⟧' }; // finding: hardcoded-credentials

function call(order, body) {
  httprequest.addHeader('X-Tidewater-Auth', settings.gate);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.put(settings.url + order, JSON.stringify(body));
}

call(metadata.parameters['Order'], { carrier: metadata.parameters['Carrier'] });
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
