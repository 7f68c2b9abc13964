// medium
'use strict';
DOMO.jwtBuilder.algorithm = 'HS256';
DOMO.jwtBuilder.issuer = 'domo';
DOMO.jwtBuilder.subject = metadata.account.username;
DOMO.jwtBuilder.authKey = 'keyboard cat'; // finding: hardcoded-credentials
DOMO.jwtBuilder.claims = { role: 'writer' };
DOMO.jwtBuilder.expiration = 300;
httprequest.addHeader('Authorization', 'JWT ' + DOMO.getJWT());
httprequest.get('https://inventory.acme-foods.com/api/ping');
if (httprequest.getStatusCode() === 204) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Inventory did not accept the assertion');
}
