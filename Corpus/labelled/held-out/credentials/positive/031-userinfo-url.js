// easy
var station = metadata.parameters['Station'];
var url = 'https://writer:kf7wachtel@data.wetterdienst-alpen.at/stations/' + station + '/flags'; // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post(url, JSON.stringify({ flag: metadata.parameters['Flag'], by: 'domo' }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), res);
} else {
  datagrid.addColumn('ok', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('yes');
  datagrid.endRow();
}
