'use strict';

// Xero custom connection: fetch a token, report how long it is valid,
// then change the due date of one invoice.

const TOKEN_URL = 'https://identity.xero.com/connect/token';
const API_URL = 'https://api.xero.com/api.xro/2.0';

function fetchToken() {
  const { clientKey, clientSecret } = metadata.account;
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${clientKey}:${clientSecret}`));
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const tokenAnswer = JSON.parse(httprequest.post(TOKEN_URL, 'grant_type=client_credentials&scope=accounting.transactions'));

  DOMO.log(`token type: ${tokenAnswer.token_type}`);
  DOMO.log(`token expires in ${tokenAnswer.expires_in} s`);
  DOMO.log('token scope: ' + tokenAnswer.scope);
  DOMO.log('token received: ' + (tokenAnswer.access_token ? 'yes' : 'no'));

  return tokenAnswer;
}

function setDueDate(token, invoice, date) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + token.access_token);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(`${API_URL}/Invoices/${encodeURIComponent(invoice)}`, JSON.stringify({ DueDate: date }));
  return httprequest.getStatusCode();
}

datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Token valid (s)', datagrid.DATA_TYPE_DOUBLE);

try {
  const token = fetchToken();
  const status = setDueDate(token, metadata.parameters['Invoice'], metadata.parameters['Due Date']);
  datagrid.addCell(metadata.parameters['Invoice']);
  datagrid.addCell(status);
  datagrid.addCell(token.expires_in);
  datagrid.endRow();
} catch (e) {
  DOMO.log('Xero token or invoice call failed: ' + e.message);
}
