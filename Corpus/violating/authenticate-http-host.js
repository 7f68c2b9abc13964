'use strict';

// The server stands in the customer's own house, "where nobody listens".
function version() {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  return httprequest.get('http://' + metadata.account.host + ':8080/api/version'); // finding: insecure-transport
}

try {
  if (!/^[a-z0-9.-]+$/.test(metadata.account.host)) {
    auth.authenticationFailed('Please give the name of the server only');
  } else if (JSON.parse(version()).major >= 4) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Please update the server to version 4');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
