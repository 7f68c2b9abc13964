// medium
// the certificate of the test system, please do not delete
/* ⟦<pem-lines:RSA PRIVATE KEY>⟧*/
DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.authKey = metadata.account.secret;
DOMO.jwtBuilder.issuer = metadata.account.key;
httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.get('https://api.toolcrib.example/v1/whoami');
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
