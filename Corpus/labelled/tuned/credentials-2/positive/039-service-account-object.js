// medium
'use strict';
const serviceAccount = {
  type: 'service_account',
  project_id: 'acme-bi-prod',
  private_key_id: '⟦[a-f0-9]{40}⟧',
  private_key: '⟦<pem:PRIVATE KEY>⟧', // finding: hardcoded-credentials
  client_email: 'sheets-writer@acme-bi-prod.iam.gserviceaccount.com',
  token_uri: 'https://oauth2.googleapis.com/token'
};
DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.issuer = serviceAccount.client_email;
DOMO.jwtBuilder.authKey = serviceAccount.private_key;
DOMO.jwtBuilder.claims = { aud: serviceAccount.token_uri, scope: 'https://www.googleapis.com/auth/spreadsheets' };
httprequest.addParameter('grant_type', 'urn:ietf:params:oauth:grant-type:jwt-bearer');
httprequest.addParameter('assertion', DOMO.getJWT());
const t = JSON.parse(httprequest.post(serviceAccount.token_uri)).access_token;
datagrid.addColumn('HasToken', datagrid.DATA_TYPE_STRING);
datagrid.addCell(t ? 'yes' : 'no');
datagrid.endRow();
