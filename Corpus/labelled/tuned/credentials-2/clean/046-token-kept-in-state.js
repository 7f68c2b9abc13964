'use strict';
var TOKEN_KEY = 'visitdesk.access_token';
var EXPIRES_KEY = 'visitdesk.token_expires';
var token = DOMO.getState(TOKEN_KEY);
if (!token || Number(DOMO.getState(EXPIRES_KEY)) < Date.now()) {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  token = JSON.parse(httprequest.post('https://api.visitdesk.com/token', '{}')).token;
  DOMO.setState(TOKEN_KEY, token);
  DOMO.setState(EXPIRES_KEY, String(Date.now() + 3500000));
}
httprequest.addHeader('Authorization', 'Bearer ' + token);
datagrid.magicParseJSON(httprequest.put('https://api.visitdesk.com/visits/' + Number(metadata.parameters['Visit']), JSON.stringify({ badge: metadata.parameters['Badge'] })));
