'use strict';

function paged(fetch, WebSocket, limit) {
  var out = [];
  var page = 0;
  var chunk;
  do {
    page += 1;
    chunk = fetch(page);
    out = out.concat(chunk.map(WebSocket));
  } while (chunk.length > 0 && page < limit);
  return out;
}

var vans = paged(
  function (p) { return JSON.parse(httprequest.get('https://api.vanhire.example/vans?page=' + p)); },
  function (van) { return van.plate; },
  20
);

datagrid.addColumn('Plate', datagrid.DATA_TYPE_STRING);
vans.forEach(function (plate) {
  datagrid.addCell(plate);
  datagrid.endRow();
});
