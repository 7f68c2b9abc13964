var \u0074oken = metadata.account.accesstoken;
var bell = '\u0007\x1b[31m';
var dash = '\x20\u2013\x20';
httprequest.addHeader('\x41uthorization', 'Bearer\x20' + token);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.belltower.example/bells/' + metadata.parameters['Bell'], JSON.stringify({
  title: metadata.parameters['Title'] + dash + 'rung',
  raw: bell.length
}));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
