'use strict';

DOMO.jwtBuilder.algorithm = 'HS256';
DOMO.jwtBuilder.authKey = metadata.account.secret;
DOMO.jwtBuilder.issuer = metadata.account.key;
DOMO.jwtBuilder.expiration = 3600;

var jwt = DOMO.getJWT();
DOMO.log('JWT algorithm: ' + DOMO.jwtBuilder.algorithm);
DOMO.log('JWT: ' + jwt); // finding: credential-logging

httprequest.addHeader('Authorization', 'Bearer ' + jwt);
var users = JSON.parse(httprequest.get('https://api.meetwave.us/v2/users'));
if (users.page_count > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('No user is visible');
}
