var CACHE_KEY_TOKEN = 'domo:hubspot:access-token:v2';
var CACHE_KEY_EXPIRY = 'domo:hubspot:access-token-expiry:v2';
var token = DOMO.getState(CACHE_KEY_TOKEN);

if (!token || Number(DOMO.getState(CACHE_KEY_EXPIRY)) < Date.now()) {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var answer = JSON.parse(httprequest.post('https://api.hubapi.com/oauth/v1/token', 'grant_type=refresh_token&client_id=' + metadata.account.clientKey + '&client_secret=' + metadata.account.clientSecret + '&refresh_token=' + metadata.account.refreshtoken));
  token = answer.access_token;
  DOMO.setState(CACHE_KEY_TOKEN, token);
  DOMO.setState(CACHE_KEY_EXPIRY, String(Date.now() + answer.expires_in * 1000));
  httprequest.clearHeaders();
}
httprequest.addHeader('Authorization', 'Bearer ' + token);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://api.hubapi.com/crm/v3/objects/notes', JSON.stringify({ properties: { hs_note_body: metadata.parameters['Note'] } })));
