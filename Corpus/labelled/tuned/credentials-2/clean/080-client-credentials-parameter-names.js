'use strict';
var GRANT = 'client_credentials';
httprequest.addParameter('grant_type', GRANT);
httprequest.addParameter('client_id', metadata.account.clientKey);
httprequest.addParameter('client_secret', metadata.account.clientSecret);
httprequest.addParameter('scope', 'crm.read crm.write');
var answer = JSON.parse(httprequest.post('https://login.crm-north.com/oauth2/token'));
if (answer.token_type === 'Bearer' && answer.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('client_id or client_secret is wrong');
}
