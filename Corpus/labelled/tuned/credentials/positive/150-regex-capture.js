// hard
var line = 'machine api.ferryline.example login domo password Gangway55'; // finding: hardcoded-credentials
var m = /login (\S+) password (\S+)/.exec(line);
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(m[1] + ':' + m[2]));
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.ferryline.example/trips/' + metadata.parameters['Trip'], JSON.stringify({ cancelled: true }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
