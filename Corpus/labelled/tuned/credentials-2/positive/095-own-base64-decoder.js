// hard
'use strict';
var ABC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function unpack(text) {
  var bits = 0, value = 0, out = '';
  for (var i = 0; i < text.length; i++) {
    var n = ABC.indexOf(text.charAt(i));
    if (n < 0) continue;
    value = (value << 6) | n;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out += String.fromCharCode((value >> bits) & 255);
    }
  }
  return out;
}
var banner = unpack('⟦<base64:xapp-[A-Za-z0-9]{32}>⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bearer ' + banner);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.roomfinder.app/v1/reservations', JSON.stringify({ room: metadata.parameters['Room'] }));
datagrid.addColumn('Reservation', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
