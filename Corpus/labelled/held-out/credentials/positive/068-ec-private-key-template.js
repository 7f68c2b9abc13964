// medium
const signer = {
  keyId: '⟦[A-Z0-9]{10}⟧',
  team: '⟦[A-Z0-9]{10}⟧',
  pem: `⟦<pem:EC PRIVATE KEY>⟧` // finding: hardcoded-credentials
};

DOMO.jwtBuilder.algorithm = 'ES256';
DOMO.jwtBuilder.issuer = signer.team;
DOMO.jwtBuilder.authKey = signer.pem;
DOMO.jwtBuilder.claims = { aud: 'appstoreconnect-v1', kid: signer.keyId };
DOMO.jwtBuilder.expiration = 1200;

httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
const res = httprequest.get('https://api.appstoreconnect.apple.com/v1/apps');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('App Store Connect answered ' + httprequest.getStatusCode());
}
