// hard
function unhex(h) {
  var out = '';
  for (var i = 0; i < h.length; i += 2) {
    out += String.fromCharCode(parseInt(h.substr(i, 2), 16));
  }
  return out;
}

var a = '⟦<hex:[A-Za-z0-9]{24}>⟧'; // finding: hardcoded-credentials
httprequest.addHeader('X-Api-Key', unhex(a));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://ingest.tundrasensors.fi/v1/calibrations', JSON.stringify({
  sensor: metadata.parameters['Sensor'],
  offset: Number(metadata.parameters['Offset'])
}));
datagrid.magicParseJSON(res);
