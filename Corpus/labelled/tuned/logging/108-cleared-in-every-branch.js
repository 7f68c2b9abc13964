'use strict';

let key = metadata.account.apikey;
httprequest.addHeader('X-Key', key);
httprequest.get('https://api.sandwich.menu/today');

switch (httprequest.getStatusCode()) {
  case 200:
    key = 'accepted';
    break;
  case 401:
  case 403:
    key = 'refused';
    break;
  default:
    key = 'not checked';
}

DOMO.log('key: ' + key);
if (key === 'accepted') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The key was ' + key);
}
