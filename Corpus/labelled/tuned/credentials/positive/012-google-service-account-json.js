// medium
// Google Sheets writeback with a service account
var account = JSON.parse(String.raw`{"type":"service_account","project_id":"acme-sheets","private_key":"⟦<pem:PRIVATE KEY>⟧","client_email":"writer@acme-sheets.iam.gserviceaccount.com"}`); // finding: hardcoded-credentials

DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.authKey = account.private_key;
DOMO.jwtBuilder.issuer = account.client_email;
DOMO.jwtBuilder.claims = { scope: 'https://www.googleapis.com/auth/spreadsheets', aud: 'https://oauth2.googleapis.com/token' };
var grant = 'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=' + DOMO.getJWT();
httprequest.post('https://oauth2.googleapis.com/token', grant);
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
