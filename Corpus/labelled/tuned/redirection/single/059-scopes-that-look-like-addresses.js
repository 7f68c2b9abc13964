'use strict';

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://outlook.office.com/Mail.Read',
  'https://mail.google.com/'
];

DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.issuer = metadata.account.clientEmail;
DOMO.jwtBuilder.authKey = metadata.account.privateKey;
DOMO.jwtBuilder.claims = { scope: SCOPES.join(' '), aud: 'https://accounts.google.com/o/oauth2/token' };

const grant = 'grant_type=' + encodeURIComponent('urn:ietf:params:oauth:grant-type:jwt-bearer') + '&assertion=' + DOMO.getJWT();
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const { access_token: bearer } = JSON.parse(httprequest.post('https://oauth2.googleapis.com/token', grant));
httprequest.clearHeaders();

httprequest.addHeader('Authorization', `Bearer ${bearer}`);
const range = encodeURIComponent(metadata.parameters['Range']);
const sheet = encodeURIComponent(metadata.parameters['Spreadsheet ID']);
httprequest.put(`https://sheets.googleapis.com/v4/spreadsheets/${sheet}/values/${range}?valueInputOption=RAW`,
  JSON.stringify({ values: [[metadata.parameters['Value']]] }));

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
