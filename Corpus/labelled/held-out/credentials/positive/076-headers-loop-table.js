// medium
var HEADERS = [
  ['Accept', 'application/json'],
  ['Content-Type', 'application/json'],
  ['X-Tenant-Id', 'tenant-1184'],
  ['X-Auth-Key', '⟦[a-f0-9]{37}⟧'], // finding: hardcoded-credentials
  ['X-Auth-Email', 'ops@lakeshorebikes.com']
];
HEADERS.forEach(function (h) {
  httprequest.addHeader(h[0], h[1]);
});
var zone = metadata.parameters['Zone'];
var res = httprequest.post('https://api.cloudflare.com/client/v4/zones/' + zone + '/purge_cache', JSON.stringify({
  files: [metadata.parameters['URL']]
}));
datagrid.magicParseJSON(res);
