'use strict';

const compose = (...fns) => (x) => fns.reduce((v, f) => f(v), x);
const prefix = (p) => (s) => p + s;
const quote = (s) => '"' + s + '"';
const show = (s) => DOMO.log(s); // finding: credential-logging
const count = (s) => DOMO.log(String(s.length));

compose(quote, prefix('key '), show)(metadata.account.apikey);
compose(quote, count)(metadata.account.apikey);

httprequest.addHeader('X-API-KEY', metadata.account.apikey);
httprequest.get('https://api.tidewatch.sea/harbours');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('tidewatch refused the key');
}
