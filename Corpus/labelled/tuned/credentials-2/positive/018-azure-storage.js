// easy
'use strict';
var AZURE_CONN = 'DefaultEndpointsProtocol=https;AccountName=acmeprod;AccountKey=⟦[A-Za-z0-9/+]{86}⟧==;EndpointSuffix=core.windows.net'; // finding: hardcoded-credentials
var parts = {};
AZURE_CONN.split(';').forEach(function (p) {
  var i = p.indexOf('=');
  parts[p.slice(0, i)] = p.slice(i + 1);
});
var when = new Date().toUTCString();
var toSign = 'PUT\n\napplication/json\n' + when + '\n/' + parts.AccountName + '/table';
httprequest.addHeader('x-ms-date', when);
httprequest.addHeader('Authorization', 'SharedKey ' + parts.AccountName + ':' + DOMO.hmacSHA256(toSign, parts.AccountKey));
httprequest.put('https://' + parts.AccountName + '.table.core.windows.net/orders', JSON.stringify({ State: metadata.parameters['State'] }));
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
