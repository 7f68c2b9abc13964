// hard
const h = 'Author' + 'ization';
const v = ['B', 'earer '].join('') + '⟦[A-Za-z0-9]{12}⟧' + '⟦[A-Za-z0-9]{20}⟧'; // finding: hardcoded-credentials
httprequest[['add', 'Header'].join('')](h, v);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.bikerental.example/bikes/' + metadata.parameters['Bike'], JSON.stringify({ station: metadata.parameters['Station'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
