'use strict';

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
httprequest.addParameter('redirect_uri', 'http://localhost/oauth/callback');

const form = [
  'grant_type=authorization_code',
  `code=${encodeURIComponent(metadata.account.code)}`,
  'redirect_uri=' + encodeURIComponent('http://localhost/oauth/callback'),
].join('&');

const answer = JSON.parse(httprequest.post('https://login.pinboardia.example/oauth/token', form));

if (answer.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(answer.error_description || 'login refused');
}
