'use strict';

const wanted = ['Accept', 'X-Auth-Token'];

function prepare() {
  httprequest.clearHeaders();
  httprequest.addHeader('Accept', 'application/json');
  httprequest.addHeader('X-Auth-Token', metadata.account.token);
}

prepare();
DOMO.log('Accept is ' + httprequest.getHeader(wanted[0]));
DOMO.log('X-Auth-Token is ' + httprequest.getHeader(wanted[1])); // finding: credential-logging

try {
  httprequest.get('https://api.bikerent.example/v2/stations?limit=1');
  DOMO.log('answer type: ' + httprequest.getResponseHeader('Content-Type'));
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('BikeRent refused the token.');
  }
} catch (e) {
  auth.authenticationFailed('BikeRent could not be reached.');
}
