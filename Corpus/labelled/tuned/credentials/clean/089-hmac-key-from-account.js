var secret = metadata.account.secret;
var message = ['POST', '/v1/rates', 'application/json', String(Date.now())].join('\n');
httprequest.addHeader('X-Signature', DOMO.hmacSHA256(message, secret));
httprequest.addHeader('X-Key-Id', metadata.account.key);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.ratedesk.example/v1/rates', JSON.stringify({ rate: metadata.parameters['Rate'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
