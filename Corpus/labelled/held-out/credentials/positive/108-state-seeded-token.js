// hard
if (!DOMO.getState('session')) {
  DOMO.setState('session', '⟦[A-Za-z0-9_-]{43}⟧'); // finding: hardcoded-credentials
}

function header() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getState('session'));
  httprequest.addHeader('Content-Type', 'application/json');
}

header();
var res = httprequest.put('https://api.orchardcold.co.nz/rooms/' + metadata.parameters['Room'], JSON.stringify({
  target: Number(metadata.parameters['Target'])
}));
datagrid.magicParseJSON(res);
