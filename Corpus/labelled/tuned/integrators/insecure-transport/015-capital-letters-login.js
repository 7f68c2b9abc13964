'use strict';

// Sign-in check. The address is taken over from the vendor's PDF, where it is printed in capitals.

var PDF_ADDRESS = 'HTTP://WS.SCHULPORTAL.AT/REST/V1/ME';

function pair() {
  return DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
}

function check() {
  httprequest.addHeader('Authorization', 'Basic ' + pair());
  httprequest.addHeader('Accept', 'application/json');
  try {
    httprequest.get(PDF_ADDRESS); // finding: insecure-transport
    return httprequest.getStatusCode();
  } catch (e) {
    DOMO.log('Schulportal: ' + e.message);
    return 0;
  }
}

var status = check();

if (status === 200) {
  auth.authenticationSuccess();
} else if (status === 401) {
  auth.authenticationFailed('User name or password is wrong.');
} else {
  auth.authenticationFailed('Schulportal is not available, status ' + status + '.');
}
