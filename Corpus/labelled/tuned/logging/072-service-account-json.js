'use strict';

var service = JSON.parse(metadata.account.serviceAccountKey);

DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.authKey = service.private_key;
DOMO.jwtBuilder.issuer = service.client_email;

DOMO.log('issuer ' + service.client_email);
DOMO.log('signing with ' + service.private_key); // finding: credential-logging

var assertion = DOMO.getJWT();
var answer = JSON.parse(httprequest.post('https://oauth2.clouddrive-demo.com/token',
  'grant_type=jwt-bearer&assertion=' + encodeURIComponent(assertion)));
if (answer.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The service account was refused: ' + answer.error);
}
