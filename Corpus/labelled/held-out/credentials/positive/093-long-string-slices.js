// hard
var data = 'AA⟦[a-f0-9]{12}⟧BB⟦[a-f0-9]{12}⟧CC⟦[a-f0-9]{16}⟧DD'; // finding: hardcoded-credentials

function pick(from, to) {
  return data.substring(from, to);
}

var value = pick(2, 14) + pick(16, 28) + pick(30, 46);
httprequest.addHeader('X-Auth-Token', value);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.museumvault.org/objects/' + metadata.parameters['Object'] + '/moves', JSON.stringify({
  shelf: metadata.parameters['Shelf']
}));
datagrid.magicParseJSON(res);
