// hard
var Base64 = {
  _keyStr: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=',
  encode: function (input) {
    var output = '';
    var chr1, chr2, chr3, enc1, enc2, enc3, enc4;
    var i = 0;
    while (i < input.length) {
      chr1 = input.charCodeAt(i++);
      chr2 = input.charCodeAt(i++);
      chr3 = input.charCodeAt(i++);
      enc1 = chr1 >> 2;
      enc2 = ((chr1 & 3) << 4) | (chr2 >> 4);
      enc3 = isNaN(chr2) ? 64 : ((chr2 & 15) << 2) | (chr3 >> 6);
      enc4 = isNaN(chr2) || isNaN(chr3) ? 64 : chr3 & 63;
      output += this._keyStr.charAt(enc1) + this._keyStr.charAt(enc2) + this._keyStr.charAt(enc3) + this._keyStr.charAt(enc4);
    }
    return output;
  }
};
var who = ['svc', 'domo', 'rw'].join('_');
var what = 'Tr4mvai-Chisinau'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + Base64.encode(who + ':' + what));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://dispecer.transport-urban.md/api/curse/' + metadata.parameters['Cursa'], JSON.stringify({
  stare: metadata.parameters['Stare']
}));
datagrid.magicParseJSON(res);
