// medium
function keyFor(region) {
  switch (region) {
    case 'eu':
      return '⟦[A-Z0-9]{24}⟧'; // finding: hardcoded-credentials
    case 'us':
      return '⟦[A-Z0-9]{24}⟧'; // finding: hardcoded-credentials
    default:
      throw new Error('No key for region ' + region);
  }
}

var region = metadata.parameters['Region'].toLowerCase();
httprequest.addHeader('X-API-Key', keyFor(region));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://' + region + '.api.loyaltynest.com/members/' + metadata.parameters['Member'] + '/points', JSON.stringify({
  points: parseInt(metadata.parameters['Points'], 10)
}));
datagrid.magicParseJSON(res);
