var K = [0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5];
var H = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
function mix(text) {
  var h = H[0];
  for (var i = 0; i < text.length; i++) {
    h = (h ^ (text.charCodeAt(i) * K[i % K.length])) >>> 0;
    h = ((h << 5) | (h >>> 27)) >>> 0;
  }
  return h.toString(16);
}
var shardKey = mix(metadata.parameters['Customer']);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.put('https://api.shardhouse.io/s/' + shardKey.charAt(0) + '/customers/' + metadata.parameters['Customer'], JSON.stringify({ tier: metadata.parameters['Tier'] })));
