// easy
var privateKey = '⟦<pem:RSA PRIVATE KEY>⟧'; // finding: hardcoded-credentials

DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.issuer = 'domo-writeback@sheets-sync-project.iam.gserviceaccount.com';
DOMO.jwtBuilder.authKey = privateKey;
DOMO.jwtBuilder.claims = { scope: 'https://www.googleapis.com/auth/spreadsheets', aud: 'https://oauth2.googleapis.com/token' };
DOMO.jwtBuilder.expiration = 3600;

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var t = JSON.parse(httprequest.post('https://oauth2.googleapis.com/token',
  'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=' + DOMO.getJWT()));
if (t.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Google refused the assertion');
}
