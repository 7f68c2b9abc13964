// easy
'use strict';
const privateKey = `⟦<pem-lines:EC PRIVATE KEY>⟧
`;
DOMO.jwtBuilder.algorithm = 'ES256';
DOMO.jwtBuilder.authKey = privateKey;
DOMO.jwtBuilder.issuer = metadata.account.issuer;
DOMO.jwtBuilder.expiration = 1200;
httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.get('https://api.appstoreconnect.apple.com/v1/apps?limit=1');
if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
else auth.authenticationFailed('App Store Connect refused the key');
