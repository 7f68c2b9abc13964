'use strict';

const toQuery = (object) =>
  Object.entries(object)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');

const body = toQuery({
  grant_type: 'password',
  username: metadata.account.username,
  password: metadata.account.password
});

console.log('POST /session ' + body); // finding: credential-logging
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');

try {
  const answer = JSON.parse(httprequest.post('https://id.stocktally.example/session', body));
  if (answer.access_token) {
    console.log('session opened, valid for ' + answer.expires_in + ' seconds');
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('No session was opened.');
  }
} catch (error) {
  auth.authenticationFailed('StockTally is not available.');
}
