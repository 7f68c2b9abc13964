'use strict';
var HEADER_TEMPLATE = 'Bearer {{token}}';
var URL_TEMPLATE = 'https://api.fleet-radar.com/v1/vehicles/${id}?api_key=${API_KEY}';
function fill(text, values) {
  return text.replace(/\{\{(\w+)\}\}|\$\{(\w+)\}/g, function (all, a, b) { return encodeURIComponent(values[a || b]); });
}
var values = { token: metadata.account.token, API_KEY: metadata.account.apikey, id: metadata.parameters['Vehicle'] };
httprequest.addHeader('Authorization', fill(HEADER_TEMPLATE, values));
var res = httprequest.put(fill(URL_TEMPLATE, values), JSON.stringify({ driver: metadata.parameters['Driver'] }));
datagrid.addColumn('Vehicle', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
