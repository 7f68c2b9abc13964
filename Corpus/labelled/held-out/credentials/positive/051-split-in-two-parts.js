// medium
var part1 = 'ghp_⟦[A-Za-z0-9]{18}⟧'; // finding: hardcoded-credentials
var part2 = '⟦[A-Za-z0-9]{18}⟧';
var gh = part1 + part2;

httprequest.addHeader('Authorization', 'token ' + gh);
httprequest.addHeader('Accept', 'application/vnd.github.v3+json');
httprequest.addHeader('User-Agent', 'domo-action');
var res = httprequest.put('https://api.github.com/repos/tidepool-labs/' + metadata.parameters['Repo'] + '/topics', JSON.stringify({
  names: metadata.parameters['Topics'].split(',')
}));
datagrid.magicParseJSON(res);
