var boundary = '----WebKitFormBoundary⟦[A-Za-z0-9]{16}⟧';
var CRLF = '\r\n';
var body = '--' + boundary + CRLF + 'Content-Disposition: form-data; name="token_file"; filename="a.txt"' + CRLF + CRLF +
  metadata.parameters['Text'] + CRLF + '--' + boundary + '--' + CRLF;
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'multipart/form-data; boundary=' + boundary);
httprequest.post('https://api.docshelf.example/uploads', body);
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
