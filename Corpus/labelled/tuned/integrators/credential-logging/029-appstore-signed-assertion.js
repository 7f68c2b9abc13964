'use strict';
// App Store Connect style: a short-lived ES256 assertion replaces the password

const ISSUER = metadata.account.issuer;
const AUDIENCE = 'appcatalog-v1';

function assertion() {
  DOMO.jwtBuilder.algorithm = 'ES256';
  DOMO.jwtBuilder.authKey = metadata.account.privatekey;
  DOMO.jwtBuilder.issuer = ISSUER;
  DOMO.jwtBuilder.claims = { aud: AUDIENCE };
  DOMO.jwtBuilder.expiration = 600;
  return DOMO.getJWT();
}

const jwt = assertion();
DOMO.log('assertion algorithm: ' + DOMO.jwtBuilder.algorithm);
DOMO.log('assertion parts: ' + jwt.split('.').length);

httprequest.addHeader('Authorization', `Bearer ${jwt}`);
httprequest.addHeader('Accept', 'application/json');

let status = 0;
try {
  httprequest.get('https://api.appcatalog.dev/v1/users?limit=1');
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log('no answer: ' + e.message);
}

switch (status) {
  case 200:
    auth.authenticationSuccess();
    break;
  case 401:
    auth.authenticationFailed(`Not authorized. Please verify this assertion at the vendor: ${jwt}`); // finding: credential-logging
    break;
  default:
    auth.authenticationFailed(`Unexpected status ${status} for issuer ${ISSUER}`);
}
