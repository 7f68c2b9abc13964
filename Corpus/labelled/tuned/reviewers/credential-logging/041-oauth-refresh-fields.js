'use strict';

const account = metadata.account;
let accessToken = null;

function refresh() {
  const form = [
    ['grant_type', 'refresh_token'],
    ['client_id', account.clientKey],
    ['client_secret', account.clientSecret],
    ['refresh_token', account.refreshToken]
  ].map(([n, v]) => n + '=' + encodeURIComponent(v)).join('&');
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const answer = JSON.parse(httprequest.post('https://auth.cobaltdesk.com/oauth/token', form));
  httprequest.clearHeaders();
  if (answer.error) {
    DOMO.log('refresh refused: ' + answer.error + ' / ' + answer.error_description);
    return false;
  }
  DOMO.log('new token for ' + answer.scope + ', good for ' + answer.expires_in + ' seconds');
  accessToken = answer.access_token;
  return true;
}

datagrid.addColumn('agent', datagrid.DATA_TYPE_STRING);
try {
  if (refresh()) {
    httprequest.addHeader('Authorization', 'Bearer ' + accessToken);
    JSON.parse(httprequest.get('https://api.cobaltdesk.com/agents')).items.forEach((a) => {
      datagrid.addCell(a.name);
      datagrid.endRow();
    });
  }
} catch (e) {
  datagrid.error(401, 'Please connect the account again.');
}
