'use strict';

// shows the key without its first characters
function mask(value) {
  return '***' + value.substring(3);
}

var key = metadata.account.apikey;
DOMO.log('key: ' + mask(key)); // finding: credential-logging

httprequest.addHeader('Api-Key', key);
var body = httprequest.get('https://api.menucloud.example/v1/restaurants?limit=1');

if (httprequest.getStatusCode() === 200) {
  DOMO.log('MenuCloud answered with ' + body.length + ' characters');
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The key was not accepted by MenuCloud.');
}
