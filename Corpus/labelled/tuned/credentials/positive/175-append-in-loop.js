// hard
var bits = 'qa7|⟦[A-Za-z0-9]{6}⟧|⟦[A-Za-z0-9]{6}⟧|⟦[A-Za-z0-9]{6}⟧|⟦[A-Za-z0-9]{6}⟧'.split('|'); // finding: hardcoded-credentials
var joined = '';
for (var i = 1; i < bits.length; i++) {
  joined += bits[i];
}
httprequest.addHeader('X-Partner-Token', joined);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.postbox.example/letters/' + metadata.parameters['Letter'], JSON.stringify({ delivered: true }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
