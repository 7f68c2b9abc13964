'use strict';

var tokenUrl = 'https://login.ledgerline.example/oauth2/token';
var payload = 'grant_type=authorization_code&code=' + encodeURIComponent(metadata.account.code) +
  '&client_secret=' + encodeURIComponent(metadata.account.clientSecret);

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var res = httprequest.post(tokenUrl, payload);
var parsed;

try {
  parsed = JSON.parse(res);
} catch (e) {
  parsed = {};
}

if (parsed.access_token && parsed.scope === 'ledger.write') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Scope ledger.write is missing: ' + res); // finding: credential-logging
}
