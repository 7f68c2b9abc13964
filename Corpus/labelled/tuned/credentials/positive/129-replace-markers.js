// hard
var value = '⟦[A-Za-z0-9]{8}⟧#⟦[A-Za-z0-9]{8}⟧#⟦[A-Za-z0-9]{8}⟧'.replace(/#/g, ''); // finding: hardcoded-credentials
var path = '/v2/devices/' + metadata.parameters['Device'];
httprequest.addHeader('X-Device-Key', value);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.thermohub.example' + path, JSON.stringify({ target: Number(metadata.parameters['Target']) }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
