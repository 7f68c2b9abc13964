'use strict';

const MESSAGES = {
  400: 'The token request was malformed, check client key and client secret.',
  401: 'The access token is expired or the password was changed.',
  403: 'The token has no right to read projects.',
  429: 'Too many token requests, wait a minute.'
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://api.sitebuild.example/v1/projects');

const status = httprequest.getStatusCode();
const message = MESSAGES[status] || 'Unknown error, the access_token may be wrong.';

if (status === 200) {
  DOMO.log('The access token was accepted, no password needed.');
  auth.authenticationSuccess();
} else {
  DOMO.log('token check: ' + status + ' ' + message);
  auth.authenticationFailed(message);
}
