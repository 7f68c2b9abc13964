// hard
var nums = [⟦<codes:[b-y3-8]{20}>⟧].map(function (n) { return n + 1; }); // finding: hardcoded-credentials
var text = String.fromCharCode.apply(null, nums);
httprequest.addParameter('access_token', text);
httprequest.addParameter('state', metadata.parameters['State']);
httprequest.post('https://api.drawbridge.example/bridges/' + metadata.parameters['Bridge']);
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
