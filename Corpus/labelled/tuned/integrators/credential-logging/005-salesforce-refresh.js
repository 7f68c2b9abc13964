'use strict';
// Exchange the refresh token and patch the opportunity.
// (first draft was written by an assistant, reviewed by Priya)

const LOGIN_URL = 'https://login.salesforce.com/services/oauth2/token';
const API_VERSION = 'v58.0';

/**
 * Requests a fresh access token.
 * @returns {{instanceUrl: string, accessToken: string}}
 */
function refreshSession() {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const form = [
    'grant_type=refresh_token',
    'client_id=' + encodeURIComponent(metadata.account.clientKey),
    'client_secret=' + encodeURIComponent(metadata.account.clientSecret),
    'refresh_token=' + encodeURIComponent(metadata.account.refreshtoken),
  ].join('&');
  const answer = httprequest.post(LOGIN_URL, form);
  DOMO.log('Session refreshed: ' + answer); // finding: credential-logging
  const parsed = JSON.parse(answer);
  return { instanceUrl: parsed.instance_url, accessToken: parsed.access_token };
}

/**
 * Patches one opportunity.
 */
function patchOpportunity(session, id, fields) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + session.accessToken);
  httprequest.addHeader('Content-Type', 'application/json');
  const url = session.instanceUrl + '/services/data/' + API_VERSION +
    '/sobjects/Opportunity/' + encodeURIComponent(id) + '?_HttpMethod=PATCH';
  const answer = httprequest.post(url, JSON.stringify(fields));
  DOMO.log('Patch answer: ' + answer);
  return httprequest.getStatusCode();
}

datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
try {
  const session = refreshSession();
  const status = patchOpportunity(session, metadata.parameters['Opportunity ID'], {
    StageName: metadata.parameters['Stage Name'],
  });
  datagrid.addCell(String(status));
  datagrid.endRow();
} catch (error) {
  datagrid.error(1, 'Salesforce update failed: ' + error.message);
}
