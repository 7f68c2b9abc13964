'use strict';

const KEY_FORMAT = /^[0-9a-f]{32}$/i;
const key = metadata.account.apikey;

console.log('key length: ' + key.length);
console.log('key has the right format: ' + KEY_FORMAT.test(key));
console.log('key starts with a blank: ' + key.startsWith(' '));
console.log('position of the first dash: ' + key.indexOf('-'));

if (key.length !== 32) {
  auth.authenticationFailed(`An API key has 32 characters, yours has ${key.length}.`);
} else if (!KEY_FORMAT.test(key)) {
  auth.authenticationFailed('An API key consists of the digits 0-9 and the letters a-f.');
} else {
  httprequest.addHeader('X-Api-Key', key);
  httprequest.get('https://api.cinemagrid.example/v1/screens');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('CinemaGrid does not know the key.');
  }
}
