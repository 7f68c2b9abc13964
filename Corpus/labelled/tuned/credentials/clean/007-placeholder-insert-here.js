var API_TOKEN = 'INSERT_TOKEN_HERE'; // never filled in, the account is used
var real = metadata.account.token;
if (real && real !== API_TOKEN) {
  httprequest.addHeader('Authorization', 'Bearer ' + real);
}
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.stickers.example/albums/' + metadata.parameters['Album'], JSON.stringify({ open: metadata.parameters['Open'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
