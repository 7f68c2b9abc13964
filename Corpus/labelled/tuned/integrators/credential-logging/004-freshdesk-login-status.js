'use strict';
// Freshdesk: the API key is sent as user name, the password is a dummy "X"

var account = metadata.account;
var host = account.domain + '.freshdesk.com';
var reasons = {
  401: 'The API key was not accepted. Please copy it again from Profile Settings > API Key.',
  403: 'The key belongs to an agent without API access.',
  404: 'There is no help desk named ' + account.domain + '.',
  429: 'Too many requests, try again in a minute.'
};

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.apikey + ':X'));

var started = Date.now();
var status;
var body = '';

try {
  body = httprequest.get('https://' + host + '/api/v2/agents/me');
  status = httprequest.getStatusCode();
} catch (e) {
  status = -1;
  DOMO.log('password/key check: request failed, ' + e.name);
}

DOMO.log('API key check finished with status ' + status);
DOMO.log('API key check took ' + (Date.now() - started) + ' ms');
DOMO.log('bytes received: ' + body.length);
DOMO.log('token bucket remaining: ' + httprequest.getResponseHeader('X-RateLimit-Remaining'));

if (status === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(reasons[status] || 'Unexpected status ' + status + ' while checking the API key.');
}
