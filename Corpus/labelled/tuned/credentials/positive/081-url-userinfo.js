// medium
var url = 'https://feeduser:t0mat0es@feeds.produce.example/prices/'; // finding: hardcoded-credentials
var sku = encodeURIComponent(metadata.parameters['SKU']);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put(url + sku, JSON.stringify({ price: metadata.parameters['Price'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
