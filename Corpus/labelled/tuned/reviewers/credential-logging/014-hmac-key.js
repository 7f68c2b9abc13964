'use strict';

const { accesskey, secret } = metadata.account;
const path = '/v1/shipments';
const stamp = new Date().toISOString();

const canonical = ['GET', path, stamp].join('\n');
const signature = DOMO.hmacSHA256(canonical, secret);

function explain(status) {
  let out = 'signature mismatch?\n';
  out += '  canonical: ' + canonical.replace(/\n/g, '\\n') + '\n';
  out += '  key:       ' + secret + '\n';
  out += '  signature: ' + signature + '\n';
  out += '  status:    ' + status;
  return out;
}

let ok = false;
try {
  httprequest.addHeader('X-Date', stamp);
  httprequest.addHeader('X-Auth', accesskey + ':' + signature);
  httprequest.get('https://api.parcelhive.com' + path);
  ok = httprequest.getStatusCode() === 200;
  if (!ok) {
    DOMO.log(explain(httprequest.getStatusCode())); // finding: credential-logging
  }
} catch (e) {
  DOMO.log(e.message);
}

if (ok) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Access key and secret do not match.');
}
