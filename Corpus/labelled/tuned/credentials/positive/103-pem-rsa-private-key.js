// easy
var privateKey = '⟦<pem:RSA PRIVATE KEY>⟧'; // finding: hardcoded-credentials

DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.authKey = privateKey;
DOMO.jwtBuilder.issuer = metadata.account.clientKey;
DOMO.jwtBuilder.claims = { aud: 'https://login.salesforce.com', sub: metadata.account.username };
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
httprequest.post('https://login.salesforce.com/services/oauth2/token',
  'grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=' + DOMO.getJWT());
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
