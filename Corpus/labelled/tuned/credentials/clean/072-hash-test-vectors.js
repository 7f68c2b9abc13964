// self test of the hash function before anything is signed
var VECTORS = {
  '': 'd41d8cd98f00b204e9800998ecf8427e',
  'abc': '900150983cd24fb0d6963f7d28e17f72',
  'The quick brown fox jumps over the lazy dog': '9e107d9d372bb6826bd81d3542a419d6'
};
Object.keys(VECTORS).forEach(function (t) {
  if (DOMO.md5(t) !== VECTORS[t]) { datagrid.error(500, 'md5 is broken'); }
});
httprequest.addHeader('X-Signature', DOMO.md5(metadata.account.secret + metadata.parameters['Order']));
httprequest.put('https://api.ordersign.example/orders/' + metadata.parameters['Order'], 'state=done');
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
