// hard
function zip(a, b) {
  var r = '';
  for (var i = 0; i < a.length; i++) {
    r += a.charAt(i) + b.charAt(i);
  }
  return r;
}
var odd = '⟦[A-Za-z0-9]{16}⟧'; // finding: hardcoded-credentials
var even = '⟦[A-Za-z0-9]{16}⟧';
httprequest.addHeader('Authorization', 'Token ' + zip(odd, even));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.clocktower.example/bells/' + metadata.parameters['Bell'], JSON.stringify({ muted: metadata.parameters['Muted'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
