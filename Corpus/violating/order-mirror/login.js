'use strict';

function check() {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  httprequest.get('https://api.ordertrack.example/me');
  return httprequest.getStatusCode();
}

var works = new Function('status', 'return status >= 200 && status < 300'); // finding: dynamic-code

try {
  if (works(check())) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The key is not valid');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
