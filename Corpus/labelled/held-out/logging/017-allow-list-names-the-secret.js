'use strict';

var SHOWN = ['customername', 'region', 'accesskey', 'secret'];
var lines = [];

SHOWN.forEach(function (field) {
  if (metadata.account[field]) {
    lines.push(field + ': ' + metadata.account[field]);
  } else {
    lines.push(field + ' is empty');
  }
});

DOMO.log(lines.join('\n')); // finding: credential-logging

var stamp = String(new Date().getTime());
var signature = DOMO.hmacSHA256(stamp, metadata.account.secret);
httprequest.addHeader('X-Stamp', stamp);
httprequest.addHeader('X-Signature', signature);
httprequest.get('https://api.coldchain.example/v1/sites');

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('ColdChain refused the signature.');
}
