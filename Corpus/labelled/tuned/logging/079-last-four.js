'use strict';

function tail(s) {
  return '***' + s.slice(-4);
}

var key = metadata.account.apikey;
DOMO.log('key ' + tail(key));
console.info('key ************' + key.substr(key.length - 4));

httprequest.addHeader('X-Api-Key', key);
httprequest.get('https://api.skatepark.eu/ramps');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The key ending in ' + key.slice(-4) + ' was not accepted');
}
