'use strict';

var HTTP = 'HTTPS';
var http = 'HttpS://api.quietbox.example';

var a = httprequest.get('HTTPS://API.QUIETBOX.EXAMPLE/rooms');
var b = httprequest.get(http + '/users');
var c = httprequest.get(HTTP.toLowerCase() + '://api.quietbox.example/bans');

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
[a, b, c].forEach(function (text) {
  datagrid.addCell(text);
  datagrid.endRow();
});
