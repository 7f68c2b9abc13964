// easy
var usr = 'admin', pwd = 'admin123'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(usr + ':' + pwd));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://acme.service-now.com/api/now/table/incident/' + metadata.parameters['Sys ID'],
  JSON.stringify({ state: metadata.parameters['State'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
