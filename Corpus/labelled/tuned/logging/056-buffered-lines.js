'use strict';

var buffer = [];
function note(text) {
  buffer.push(text);
}
function flush() {
  while (buffer.length) {
    DOMO.log(buffer.shift()); // finding: credential-logging
  }
}

note('start');
note('using ' + metadata.account.password);
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.get('https://api.escaperoom.games/bookings');
note('status ' + httprequest.getStatusCode());

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  flush();
  auth.authenticationFailed('No bookings are visible for you');
}
