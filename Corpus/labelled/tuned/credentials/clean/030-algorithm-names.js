const SIGNING_KEY_ALGORITHM = 'HS256';
const PASSWORD_HASH = 'PBKDF2WithHmacSHA256';
const CIPHER = 'AES/CBC/PKCS5Padding';
DOMO.jwtBuilder.algorithm = SIGNING_KEY_ALGORITHM;
DOMO.jwtBuilder.authKey = metadata.account.secret;
DOMO.jwtBuilder.issuer = metadata.account.key;

httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.addHeader('X-Hash', PASSWORD_HASH);
httprequest.addHeader('X-Cipher', CIPHER);
httprequest.get('https://api.meetrooms.example/me');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
