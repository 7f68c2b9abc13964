// hard
var lang = 'en';
var v = "⟦<unicode:[A-Za-z0-9]{24}>⟧"; // finding: hardcoded-credentials
httprequest.addHeader("Accept-Language", lang);
httprequest.addHeader("Authorization", "Bearer " + v);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put("https://api.bakehouse.example/orders/" + metadata.parameters["Order"], JSON.stringify({ ready: true }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
