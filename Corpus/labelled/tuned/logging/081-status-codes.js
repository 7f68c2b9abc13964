'use strict';

var code;
var codes = [];
['jobs', 'crews', 'trucks'].forEach(function (what) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.get('https://api.roofers.app/' + what + '?limit=1');
  code = httprequest.getStatusCode();
  codes.push(code);
  DOMO.log(what + ' code ' + code);
});

DOMO.log('codes ' + codes.join(', '));
if (codes.every(function (c) { return c === 200; })) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('One of the codes is not 200: ' + JSON.stringify(codes));
}
