'use strict';

const TOKEN_HOST = 'accounts.zoho.eu';
const DATA_HOST = 'www.zohoapis.eu';

const encode = (o) => Object.keys(o).map((k) => `${k}=${encodeURIComponent(o[k])}`).join('&');

function accessToken() {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const answer = httprequest.post(`https://${TOKEN_HOST}/oauth/v2/token`, encode({
    grant_type: 'refresh_token',
    client_id: metadata.account.clientKey,
    client_secret: metadata.account.clientSecret,
    refresh_token: metadata.account.refreshtoken,
  }));
  return JSON.parse(answer).access_token;
}

function updateLead(token, id, status) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Zoho-oauthtoken ${token}`);
  httprequest.addHeader('Content-Type', 'application/json');
  const body = JSON.stringify({ data: [{ id, Lead_Status: status }] });
  const raw = httprequest.put(`https://${DATA_HOST}/crm/v5/Leads/${encodeURIComponent(id)}`, body);
  return JSON.parse(raw).data[0].status;
}

datagrid.addColumn('Lead', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);

try {
  const id = metadata.parameters['Lead ID'];
  const result = updateLead(accessToken(), id, metadata.parameters['Lead Status']);
  datagrid.addCell(id);
  datagrid.addCell(result);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`lead: ${e.message}`);
}
