'use strict';

DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.authKey = metadata.account.privateKey;
DOMO.jwtBuilder.subject = metadata.account.username;

function describeBuilder(b) {
  return [b.algorithm, b.subject, b.authKey].join(' / ');
}

console.log(describeBuilder(DOMO.jwtBuilder)); // finding: credential-logging
httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.get('https://api.signwell-demo.com/me');

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Signature was not accepted');
}
