'use strict';
// first constants of SHA-256 and CRC-32, for the check digits of the vendor
var K = ['428a2f98', '71374491', 'b5c0fbcf', 'e9b5dba5', '3956c25b', '59f111f1', '923f82a4', 'ab1c5ed5'];
var CRC = [0x00000000, 0x77073096, 0xee0e612c, 0x990951ba];
function mix(text) {
  var h = CRC[1];
  for (var i = 0; i < text.length; i++) h = (h ^ parseInt(K[i % 8], 16) ^ text.charCodeAt(i)) >>> 0;
  return h.toString(16);
}
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('X-Check', mix(String(metadata.parameters['Meter'])));
datagrid.magicParseJSON(httprequest.put('https://api.metergrid.energy/v1/meters/' + encodeURIComponent(metadata.parameters['Meter']), JSON.stringify({ reading: Number(metadata.parameters['Reading']) })));
