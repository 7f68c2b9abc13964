// medium
const OAUTH = {
  tokenUrl: 'https://accounts.zoho.eu/oauth/v2/token',
  clientId: metadata.account.clientKey,
  clientSecret: metadata.account.clientSecret,
  refreshToken: '1000.⟦[a-f0-9]{32}⟧.⟦[a-f0-9]{32}⟧' // finding: hardcoded-credentials
};
const form = `grant_type=refresh_token&client_id=${OAUTH.clientId}&client_secret=${OAUTH.clientSecret}&refresh_token=${OAUTH.refreshToken}`;
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const { access_token: access } = JSON.parse(httprequest.post(OAUTH.tokenUrl, form));
httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Zoho-oauthtoken ' + access);
const res = httprequest.put('https://www.zohoapis.eu/crm/v2/Leads/' + metadata.parameters['Lead'], JSON.stringify({
  data: [{ Lead_Status: metadata.parameters['Status'] }]
}));
datagrid.magicParseJSON(res);
