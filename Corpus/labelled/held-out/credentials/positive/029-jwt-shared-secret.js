// easy
DOMO.jwtBuilder.algorithm = 'HS256';
DOMO.jwtBuilder.issuer = 'domo-action';
DOMO.jwtBuilder.subject = metadata.parameters['User'];
DOMO.jwtBuilder.authKey = 'our-shared-secret-2024'; // finding: hardcoded-credentials
DOMO.jwtBuilder.expiration = 300;

httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://portal.fairwind.energy/api/turbines/' + metadata.parameters['Turbine'] + '/notes', JSON.stringify({
  note: metadata.parameters['Note']
}));
datagrid.magicParseJSON(res);
