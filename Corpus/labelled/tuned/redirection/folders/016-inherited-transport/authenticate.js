'use strict';

httprequest.addHeader('Content-Type', 'application/json');
const reply = httprequest.post('https://api.personio.de/v1/auth', JSON.stringify({
  client_id: metadata.account.clientId,
  client_secret: metadata.account.clientSecret
}));
if (JSON.parse(reply).success) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Client id or secret is wrong');
}
