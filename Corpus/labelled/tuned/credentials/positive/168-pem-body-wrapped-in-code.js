// hard
const lines = [
  '-----BEGIN PRIV' + 'ATE KEY-----', // finding: hardcoded-credentials
  'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC⟦[A-Za-z0-9+/]{32}⟧',
  '⟦[A-Za-z0-9+/]{64}⟧',
  '⟦[A-Za-z0-9+/]{64}⟧',
  '⟦[A-Za-z0-9+/]{22}⟧==',
  '-----END PRIV' + 'ATE KEY-----'
];
DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.authKey = lines.join('\n');
DOMO.jwtBuilder.issuer = metadata.account.username;
httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.get('https://api.docusafe.example/v2/accounts');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
