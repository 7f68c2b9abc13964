'use strict';

const form = Object.entries({
  grant_type: 'client_credentials',
  client_id: metadata.account.clientId,
  client_secret: metadata.account.clientSecret,
  scope: 'https://graph.microsoft.com/.default'
}).map(([k, v]) => k + '=' + encodeURIComponent(v)).join('&');

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const text = httprequest.post(`https://login.microsoftonline.com/${metadata.account.tenant}/oauth2/v2.0/token`, form);
if (text.includes('access_token')) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The application may not log in.');
}
