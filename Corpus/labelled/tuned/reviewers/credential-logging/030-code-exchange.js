'use strict';

const a = metadata.account;

const exchange = {
  grant_type: 'authorization_code',
  code: a.code,
  client_id: a.clientKey,
  client_secret: a.clientSecret
};

const body = Object.keys(exchange)
  .map((name) => `${name}=${encodeURIComponent(exchange[name])}`)
  .join('&');

let granted = null;
try {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  granted = JSON.parse(httprequest.post('https://id.lumenforms.com/oauth2/token', body));
} catch (e) {
  DOMO.log('exchange of ' + exchange.code + ' failed: ' + e.message); // finding: credential-logging
}

if (granted && granted.access_token) {
  DOMO.log('granted: ' + granted.scope + ', ' + granted.expires_in + ' s');
  DOMO.log('refresh token: ' + granted['refresh_token']); // finding: credential-logging
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Lumen Forms: ' + (granted ? granted.error : 'no answer'));
}
