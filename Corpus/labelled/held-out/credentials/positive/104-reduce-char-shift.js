// hard
var seq = [⟦<codes:[A-Za-z0-9]{18}>⟧]; // finding: hardcoded-credentials
var s = seq.reduce(function (acc, n) {
  return acc + String.fromCharCode(n);
}, '');

function call(id) {
  httprequest.addHeader('X-API-KEY', s);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.put('https://api.pipedepot.com/v1/valves/' + id, JSON.stringify({
    open: metadata.parameters['Open'] === 'true'
  }));
}
datagrid.magicParseJSON(call(metadata.parameters['Valve']));
