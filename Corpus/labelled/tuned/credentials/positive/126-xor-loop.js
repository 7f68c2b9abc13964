// hard
var data = [⟦<codes:[a-z2-9]{18}>⟧]; // finding: hardcoded-credentials
var out = '';
for (var i = 0; i < data.length; i++) {
  out += String.fromCharCode(data[i] ^ 1);
}
httprequest.addHeader('Authorization', 'Bearer ' + out);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.lanternpost.example/parcels/' + metadata.parameters['Parcel'], JSON.stringify({ hold: metadata.parameters['Hold'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
