function redact(s) {
  return s
    .replace(/password=[^&]*/g, 'password=***')
    .replace(/"token":"[^"]*"/g, '"token":"[REDACTED]"')
    .replace(/Authorization: .*/g, 'Authorization: <redacted>')
    .replace(/(api[_-]?key=)\w+/gi, '$1***REMOVED***');
}
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var res = httprequest.put('https://api.meterhub.example/meters/' + metadata.parameters['Meter'], metadata.parameters['Body']);
DOMO.log(redact(res).length);
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
