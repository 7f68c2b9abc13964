const issuer = 'writer@acme-sheets.iam.gserviceaccount.com';
DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.authKey = metadata.account['Private Key'];
DOMO.jwtBuilder.issuer = issuer;
DOMO.jwtBuilder.subject = issuer;
DOMO.jwtBuilder.claims = { aud: 'https://sheets.googleapis.com/' };
httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.get('https://sheets.googleapis.com/v4/spreadsheets/' + metadata.parameters['Sheet'] + '?fields=spreadsheetId');
switch (httprequest.getStatusCode()) {
  case 200:
  case 201:
    auth.authenticationSuccess();
    break;
  default:
    auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
}
