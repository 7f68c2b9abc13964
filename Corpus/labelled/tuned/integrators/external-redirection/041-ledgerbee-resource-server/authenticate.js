'use strict';

function post(url, fields) {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var body = Object.keys(fields).map(function (k) {
    return k + '=' + encodeURIComponent(fields[k]);
  }).join('&');
  return JSON.parse(httprequest.post(url, body));
}

var answer = null;
try {
  answer = post('https://identity.ledgerbee.com/oauth/token', {
    grant_type: 'client_credentials',
    client_id: metadata.account.clientKey,
    client_secret: metadata.account.clientSecret
  });
} catch (e) {
  DOMO.log('identity: ' + e.message);
}

if (answer && answer.access_token && answer.resource_server) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Ledgerbee did not issue a token.');
}
