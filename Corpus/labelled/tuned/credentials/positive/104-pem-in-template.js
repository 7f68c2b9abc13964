// medium
const pem = `⟦<pem-lines:EC PRIVATE KEY>⟧`;
DOMO.jwtBuilder.algorithm = 'ES256';
DOMO.jwtBuilder.authKey = pem;
DOMO.jwtBuilder.issuer = '69a6de70-03db-47e3-e053-5b8c7c11a4d1';
DOMO.jwtBuilder.claims = { aud: 'appstoreconnect-v1' };
httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.get('https://api.appstoreconnect.apple.com/v1/apps?limit=1');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
