// easy
const SESSION_COOKIE = 'JSESSIONID=⟦[A-F0-9]{32}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Cookie', SESSION_COOKIE);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://plm.machinery.example/rest/parts/' + metadata.parameters['Part'],
  JSON.stringify({ released: true, by: metadata.parameters['Released By'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
