// medium
var jwk = {
  kty: 'EC',
  crv: 'P-256',
  x: '⟦[A-Za-z0-9_-]{43}⟧',
  y: '⟦[A-Za-z0-9_-]{43}⟧',
  d: '⟦[A-Za-z0-9_-]{43}⟧' // finding: hardcoded-credentials
};
DOMO.jwtBuilder.algorithm = 'ES256';
DOMO.jwtBuilder.authKey = JSON.stringify(jwk);
DOMO.jwtBuilder.issuer = 'domo';
httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.get('https://api.notary.example/v1/keys/self');
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
