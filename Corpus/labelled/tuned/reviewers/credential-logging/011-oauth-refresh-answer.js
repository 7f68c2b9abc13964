'use strict';

const account = metadata.account;

function refresh() {
  const form = [
    ['grant_type', 'refresh_token'],
    ['client_id', account.clientKey],
    ['client_secret', account.clientSecret],
    ['refresh_token', account.refreshToken]
  ].map(([n, v]) => n + '=' + encodeURIComponent(v)).join('&');
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const response = httprequest.post('https://auth.cobaltdesk.com/oauth/token', form);
  httprequest.clearHeaders();
  DOMO.log('refresh: ' + response); // finding: credential-logging
  return JSON.parse(response).access_token;
}

datagrid.addColumn('agent', datagrid.DATA_TYPE_STRING);
try {
  const token = refresh();
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  const agents = JSON.parse(httprequest.get('https://api.cobaltdesk.com/agents'));
  agents.items.forEach((a) => {
    datagrid.addCell(a.name);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(401, 'Please connect the account again.');
}
