// hard
// the vendor wants sign = md5(all values + shared secret)
var params = { order: metadata.parameters['Order'], state: metadata.parameters['State'], time: Date.now() };
var joined = Object.keys(params).sort().map(function (n) { return params[n]; }).join('');
var sharedSecret = 'purple-Elephant'; // finding: hardcoded-credentials
params.sign = DOMO.md5(joined + sharedSecret);
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://gw.payasia.example/order/update', JSON.stringify(params));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
