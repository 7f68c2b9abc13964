'use strict';
function checksum(text) {
  var x = 0x5a;
  for (var i = 0; i < text.length; i++) x ^= text.charCodeAt(i);
  return ('0' + (x & 255).toString(16)).slice(-2).toUpperCase();
}
var WEIGHTS = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9];
var plate = String(metadata.parameters['Plate']);
var frame = '$PUT,' + plate + ',' + WEIGHTS.length;
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('X-Frame-Check', checksum(frame));
var res = httprequest.post('https://api.tollgate.city/v1/frames', frame + '*' + checksum(frame));
datagrid.addColumn('Frame', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
