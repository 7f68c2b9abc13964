var SCOPE_TOKEN = 'https://www.googleapis.com/auth/spreadsheets';
var TOKEN_AUDIENCE = 'https://oauth2.googleapis.com/token';
DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.authKey = metadata.account.privateKey;
DOMO.jwtBuilder.issuer = metadata.account.clientEmail;
DOMO.jwtBuilder.claims = { scope: SCOPE_TOKEN, aud: TOKEN_AUDIENCE };
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
httprequest.post(TOKEN_AUDIENCE, 'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=' + DOMO.getJWT());
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
