// medium
var serviceAccount = {
  client_email: 'writeback@farm-ledger.iam.gserviceaccount.com',
  private_key: `⟦<pem-lines:PRIVATE KEY>⟧
`
};
DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.issuer = serviceAccount.client_email;
DOMO.jwtBuilder.authKey = serviceAccount.private_key;
DOMO.jwtBuilder.claims = { aud: 'https://oauth2.googleapis.com/token', scope: 'https://www.googleapis.com/auth/bigquery' };
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var answer = JSON.parse(httprequest.post('https://oauth2.googleapis.com/token', 'grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=' + DOMO.getJWT()));
httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + answer.access_token);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://bigquery.googleapis.com/bigquery/v2/projects/farm-ledger/datasets/field/tables/notes/insertAll', JSON.stringify({
  rows: [{ json: { field: metadata.parameters['Field'], note: metadata.parameters['Note'] } }]
})));
