// medium
var conn = 'DefaultEndpointsProtocol=https;AccountName=acmewriteback;AccountKey=⟦[A-Za-z0-9+/]{86}⟧==;EndpointSuffix=core.windows.net'; // finding: hardcoded-credentials

function part(name) {
  return conn.split(';').filter(function (p) { return p.indexOf(name + '=') === 0; })[0].substring(name.length + 1);
}

var blob = 'notes/' + metadata.parameters['Note ID'] + '.txt';
var signature = DOMO.hmacSHA256('PUT\n' + blob, part('AccountKey'));
httprequest.addHeader('Authorization', 'SharedKey ' + part('AccountName') + ':' + signature);
httprequest.put('https://' + part('AccountName') + '.blob.core.windows.net/' + blob, metadata.parameters['Text']);
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
