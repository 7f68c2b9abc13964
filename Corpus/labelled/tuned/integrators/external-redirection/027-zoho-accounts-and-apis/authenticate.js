'use strict';

/* Zoho: the token comes from accounts.zoho.eu, the data from www.zohoapis.eu. */

const { clientKey, clientSecret, refreshtoken } = metadata.account;

const query = Object.entries({
  grant_type: 'refresh_token',
  client_id: clientKey,
  client_secret: clientSecret,
  refresh_token: refreshtoken,
}).map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&');

let accepted = false;
try {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const token = JSON.parse(httprequest.post('https://accounts.zoho.eu/oauth/v2/token', query));
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Zoho-oauthtoken ${token.access_token}`);
  httprequest.get('https://www.zohoapis.eu/crm/v5/org');
  accepted = httprequest.getStatusCode() === 200;
} catch (e) {
  DOMO.log(`zoho: ${e.message}`);
}

if (accepted) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Zoho refused the client. Was it registered in the EU data centre?');
}
