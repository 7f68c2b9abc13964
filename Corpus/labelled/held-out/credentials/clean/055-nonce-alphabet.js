var ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
function nonce(length) {
  var out = '';
  for (var i = 0; i < length; i++) {
    out += ALPHABET.charAt(Math.floor(Math.random() * ALPHABET.length));
  }
  return out;
}
var oauth = { oauth_consumer_key: metadata.account.consumerkey, oauth_token: metadata.account.token, oauth_nonce: nonce(11), oauth_signature_method: 'HMAC-SHA1', oauth_version: '1.0', oauth_timestamp: Math.floor(Date.now() / 1000) };
var keys = Object.keys(oauth).sort();
var base = keys.map(function (k) { return k + '=' + encodeURIComponent(oauth[k]); }).join('&');
oauth.oauth_signature = DOMO.hmacSHA1(base, metadata.account.consumersecret + '&' + metadata.account.tokensecret);
httprequest.addHeader('Authorization', 'OAuth ' + Object.keys(oauth).map(function (k) { return k + '="' + encodeURIComponent(oauth[k]) + '"'; }).join(', '));
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://' + metadata.account.realm + '.suitetalk.api.netsuite.com/services/rest/record/v1/customer/' + metadata.parameters['Customer'], '{}'));
