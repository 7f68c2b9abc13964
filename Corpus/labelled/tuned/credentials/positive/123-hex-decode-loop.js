// hard
function fromHex(h) {
  var out = '';
  for (var i = 0; i < h.length; i += 2) {
    out += String.fromCharCode(parseInt(h.substr(i, 2), 16));
  }
  return out;
}

var material = '⟦<hex:[A-Za-z0-9]{22}>⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'ApiKey ' + fromHex(material));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.quarry.example/loads/' + metadata.parameters['Load'], JSON.stringify({ tons: metadata.parameters['Tons'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
