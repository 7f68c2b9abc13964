'use strict';
// The client secret never belongs into this file. Ask the CRM team for a new one when it expires,
// the password of the service user is in the vault under crm/domo (see the wiki page "Secrets").
// Token lifetime: 3600 s; key rotation every 90 days.
httprequest.addParameter('grant_type', 'refresh_token');
httprequest.addParameter('refresh_token', metadata.account.refreshtoken);
httprequest.addParameter('client_id', metadata.account.clientKey);
httprequest.addParameter('client_secret', metadata.account.clientSecret);
var res = JSON.parse(httprequest.post('https://login.crm-south.com/oauth/token'));
if (res.access_token) auth.authenticationSuccess();
else auth.authenticationFailed('The refresh token has expired');
