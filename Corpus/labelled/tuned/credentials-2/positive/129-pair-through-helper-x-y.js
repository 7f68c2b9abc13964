// hard
'use strict';
function b(x, y) {
  return DOMO.b64EncodeUnicode(x + ':' + y);
}
var z = b('till', 'eulenspiegel'); // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + z);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://pos.acme-bakery.de/api/tills/' + Number(metadata.parameters['Till']),
  JSON.stringify({ open: metadata.parameters['Open'] === 'yes' }));
datagrid.addColumn('Till', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
