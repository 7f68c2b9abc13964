// hard
function address(path) {
  var who = 'importer';
  var sep = ':';
  var what = 'Blackbird5'; // finding: hardcoded-credentials
  return 'https://' + who + sep + what + '@' + 'api.aviary.example' + path;
}
httprequest.addHeader("Content-Type", "application/json");
httprequest.put(address('/nests/' + metadata.parameters['Nest']), JSON.stringify({ eggs: Number(metadata.parameters['Eggs']) }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
