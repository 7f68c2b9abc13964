'use strict';
DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.issuer = metadata.account.clientemail;
DOMO.jwtBuilder.authKey = metadata.account.privatekey.replace(/\\n/g, '\n');
DOMO.jwtBuilder.claims = { scope: 'https://www.googleapis.com/auth/calendar', aud: 'https://oauth2.googleapis.com/token' };
DOMO.jwtBuilder.expiration = 3600;
const assertion = DOMO.getJWT();

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const token = JSON.parse(httprequest.post('https://oauth2.googleapis.com/token', 'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=' + assertion));
if (token.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(token.error_description);
}
