'use strict';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var kinds = [
  ['password', 'Password reset'],
  ['token', 'Access token'],
  ['apikey', 'API key'],
  ['secret', 'Webhook secret'],
  ['license_key', 'Licence key']
];
kinds.forEach(function (k) {
  discovery.addOption(k[0], k[1]);
});
var more = JSON.parse(httprequest.get('https://api.credential-desk.com/v1/kinds'));
more.forEach(function (k) { discovery.addOption(k.id, k.label); });
