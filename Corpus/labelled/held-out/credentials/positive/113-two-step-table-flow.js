// hard
var P = {};
P.a = 'https://api.seedbank-nairobi.co.ke';
P.b = '/v1/lots/';
P.c = '⟦[A-Za-z0-9]{34}⟧'; // finding: hardcoded-credentials
P.d = 'application/json';

function h(map) {
  for (var n in map) {
    httprequest.addHeader(n, map[n]);
  }
}

h({ 'Content-Type': P.d, 'Accept': P.d, 'apikey': P.c });
var res = httprequest.put(P.a + P.b + metadata.parameters['Lot'], JSON.stringify({
  germination: Number(metadata.parameters['Germination'])
}));
datagrid.magicParseJSON(res);
