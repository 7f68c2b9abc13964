'use strict';
var snippet = {
  src: 'https://cdn.chartkit.net/4.2.0/chart.min.js',
  integrity: 'sha384-⟦[A-Za-z0-9/+]{64}⟧',
  crossorigin: 'anonymous'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
var html = '<script src="' + snippet.src + '" integrity="' + snippet.integrity + '" crossorigin="' + snippet.crossorigin + '"></' + 'script>';
httprequest.put('https://api.pagesmith.io/pages/' + encodeURIComponent(metadata.parameters['Page']), JSON.stringify({ head: html }));
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
