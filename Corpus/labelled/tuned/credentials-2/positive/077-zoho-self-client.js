// medium
'use strict';
const zoho = {
  accounts: 'https://accounts.zoho.eu/oauth/v2/token',
  refresh: '1000.⟦[a-f0-9]{32}⟧.⟦[a-f0-9]{32}⟧' // finding: hardcoded-credentials
};
const params = { refresh_token: zoho.refresh, client_id: metadata.account.clientKey, client_secret: metadata.account.clientSecret, grant_type: 'refresh_token' };
Object.entries(params).forEach(([name, value]) => httprequest.addParameter(name, value));
const access = JSON.parse(httprequest.post(zoho.accounts)).access_token;
httprequest.clearParameters();
httprequest.addHeader('Authorization', `Zoho-oauthtoken ${access}`);
const res = httprequest.put(`https://www.zohoapis.eu/crm/v5/Leads/${encodeURIComponent(metadata.parameters['Lead'])}`,
  JSON.stringify({ data: [{ Lead_Status: metadata.parameters['Status'] }] }));
datagrid.addColumn('Lead', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
