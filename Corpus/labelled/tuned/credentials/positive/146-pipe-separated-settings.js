// hard
const [host, user, word] = 'api.vineyard.example|export|Riesling-7'.split('|'); // finding: hardcoded-credentials
const basic = DOMO.b64EncodeUnicode(user + ':' + word);
httprequest.addHeader('Authorization', 'Basic ' + basic);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://' + host + '/barrels/' + metadata.parameters['Barrel'], JSON.stringify({ moved: metadata.parameters['Moved'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
