'use strict';

function apiGet(server, path) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  return JSON.parse(httprequest.get(server + path)); // finding: insecure-transport
}

function apiPut(server, path, body) {
  return httprequest.put(server + path, JSON.stringify(body));
}

var item = apiGet('http://read.toolshed.example', '/tools/' + metadata.parameters['Tool']);
var saved = apiPut('https://write.toolshed.example', '/tools/' + item.id, { state: 'lent' });

datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(saved);
datagrid.endRow();
