'use strict';

var k = metadata.account.apikey;
var u = 'https://api.beehives.example/v1/colonies';

var w = new XML\u0048ttp\u{52}equest(); // finding: xmlhttprequest
w.open('GET', u, false);
w.setRequestHeader('Api-Key', k);
w.send();

if (w.status < 300) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Status ' + w.status);
}
