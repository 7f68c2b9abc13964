var CRC_POLY = 0xEDB88320;
var INITIAL = 0xFFFFFFFF;
var table = [];
for (var n = 0; n < 256; n++) {
  var c = n;
  for (var k = 0; k < 8; k++) {
    c = c & 1 ? CRC_POLY ^ (c >>> 1) : c >>> 1;
  }
  table[n] = c >>> 0;
}
function crc32(text) {
  var crc = INITIAL;
  for (var i = 0; i < text.length; i++) {
    crc = table[(crc ^ text.charCodeAt(i)) & 255] ^ (crc >>> 8);
  }
  return ((crc ^ INITIAL) >>> 0).toString(16);
}
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('X-Checksum', crc32(metadata.parameters['Payload']));
datagrid.magicParseJSON(httprequest.post('https://plc.millworks.ca/registers/' + metadata.parameters['Register'], metadata.parameters['Payload']));
