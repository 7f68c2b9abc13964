'use strict';

var required = ['accesskey', 'secret', 'region'];
var missing = required.filter(function (name) {
  return !metadata.account[name];
});
var found = Object.keys(metadata.account).filter(function (name) {
  return missing.indexOf(name) === -1;
});

DOMO.log('found: ' + found.join(', '));

if (missing.length > 0) {
  auth.authenticationFailed('Please fill in: ' + missing.join(', '));
} else {
  var day = new Date().toISOString().slice(0, 10);
  httprequest.addHeader('X-Access', metadata.account.accesskey);
  httprequest.addHeader('X-Sign', DOMO.hmacSHA256(day, metadata.account.secret));
  httprequest.get('https://api.gatehouse.example/v1/gates?region=' + encodeURIComponent(metadata.account.region));
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('GateHouse refused the signature in region ' + metadata.account.region);
  }
}
