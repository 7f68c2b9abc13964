// hard
var line = 'prod,https://api.ridgelineski.com,domo-sync,⟦[A-Za-z0-9]{24}⟧,30'; // finding: hardcoded-credentials
var f = line.split(',');
var api = { env: f[0], url: f[1], id: f[2], s: f[3], timeout: Number(f[4]) };

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var tok = JSON.parse(httprequest.post(api.url + '/oauth/token',
  'grant_type=client_credentials&client_id=' + api.id + '&client_secret=' + api.s));
httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + tok.access_token);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post(api.url + '/lifts/' + metadata.parameters['Lift'] + '/status', JSON.stringify({
  open: metadata.parameters['Open'] === 'yes'
})));
