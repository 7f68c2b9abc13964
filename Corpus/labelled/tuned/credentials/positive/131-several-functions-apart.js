// hard
function material() {
  return '⟦[A-Za-z0-9_-]{38}⟧'; // finding: hardcoded-credentials
}

function scheme(v) {
  return 'Bearer ' + v;
}

function prepare(headers) {
  for (var n in headers) {
    httprequest.addHeader(n, headers[n]);
  }
}

function update(id, fields) {
  prepare({ Accept: 'application/json', Authorization: scheme(material()) });
  return httprequest.put('https://api.museumpass.example/passes/' + id, JSON.stringify(fields));
}

update(metadata.parameters['Pass'], { valid: metadata.parameters['Valid'] });
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
