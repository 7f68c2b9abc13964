// the export must be the one we know, else the columns are shifted
var EXPECTED_SHA256 = '⟦[a-f0-9]{64}⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://api.exports.example/files/' + metadata.parameters['File']);
var actual = httprequest.getResponseHeader('X-Checksum-SHA256');
if (actual !== EXPECTED_SHA256) {
  datagrid.error(409, 'The file has changed.');
}
httprequest.put('https://api.exports.example/files/' + metadata.parameters['File'] + '/state', 'released');
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
