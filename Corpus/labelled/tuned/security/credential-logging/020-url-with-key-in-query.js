'use strict';

// small URL helper
function buildUrl(path, query) {
  var pairs = [];
  for (var name in query) {
    pairs.push(name + '=' + encodeURIComponent(query[name]));
  }
  return 'https://api.openweather-pro.example/data/2.5' + path + (pairs.length ? '?' + pairs.join('&') : '');
}

datagrid.addColumn('Weather', datagrid.DATA_TYPE_STRING);
var url = buildUrl('/weather', { q: metadata.parameters['City'], appid: metadata.account.apikey });
try {
  datagrid.addCell(httprequest.get(url));
  datagrid.endRow();
} catch (e) {
  DOMO.log('GET ' + url + ' failed: ' + e.message); // finding: credential-logging
  datagrid.error(500, e.message);
}
