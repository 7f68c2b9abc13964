'use strict';

function step(label, secret) {
  if (!secret) {
    DOMO.log(label + ' is empty');
    return '';
  }
  DOMO.log(label + ' is set (' + secret.length + ')');
  return secret;
}

var key = step('api key', metadata.account.apikey);
var secret = step('api secret', metadata.account.apisecret);

httprequest.addHeader('X-Key', key);
httprequest.addHeader('X-Signature', DOMO.hmacSHA256(key, secret));
httprequest.get('https://api.cointrack-demo.com/wallets');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Key and secret do not match');
}
