'use strict';

// The key travels in the query; the log shows the path only.
function buildUrl(path, query) {
  return 'https://api.openweather-pro.example/data/2.5' + path + '?' + Object.keys(query).map((name) => name + '=' + encodeURIComponent(query[name])).join('&');
}

const withoutQuery = (url) => url.split('?')[0];

datagrid.addColumn('Weather', datagrid.DATA_TYPE_STRING);
const url = buildUrl('/forecast', { q: metadata.parameters['City'], appid: metadata.account.apikey });
DOMO.log('GET ' + withoutQuery(url));
try {
  datagrid.addCell(httprequest.get(url));
  datagrid.endRow();
} catch (e) {
  DOMO.log('GET ' + withoutQuery(url) + ' failed');
  datagrid.error(500, e.message);
}
