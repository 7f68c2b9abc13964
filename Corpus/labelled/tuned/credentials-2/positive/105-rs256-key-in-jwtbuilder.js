// easy
'use strict';
DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.issuer = 'domo-action@acme-prod.iam.gserviceaccount.com';
DOMO.jwtBuilder.authKey = '⟦<pem:PRIVATE KEY>⟧'; // finding: hardcoded-credentials
DOMO.jwtBuilder.claims = { scope: 'https://www.googleapis.com/auth/spreadsheets', aud: 'https://oauth2.googleapis.com/token' };
DOMO.jwtBuilder.expiration = 3600;
var assertion = DOMO.getJWT();
httprequest.addParameter('grant_type', 'urn:ietf:params:oauth:grant-type:jwt-bearer');
httprequest.addParameter('assertion', assertion);
var answer = JSON.parse(httprequest.post('https://oauth2.googleapis.com/token'));
if (answer.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Google did not accept the service account.');
}
