// medium
var conf = {
  host: 'https://wms.harbour.example',
  psw: 'Lighthouse7', // finding: hardcoded-credentials
  usr: 'domo'
};
httprequest.addHeader('Content-Type', 'application/json');
var s = httprequest.post(conf.host + '/auth', JSON.stringify({ name: conf.usr, psw: conf.psw }));
httprequest.addHeader('X-Session', JSON.parse(s).id);
httprequest.put(conf.host + '/bins/' + metadata.parameters['Bin'], JSON.stringify({ qty: metadata.parameters['Qty'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
