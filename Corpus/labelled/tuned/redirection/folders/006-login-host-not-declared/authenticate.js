'use strict';

const a = metadata.account;
const form = `grant_type=authorization_code&client_id=${encodeURIComponent(a.clientKey)}` +
  `&client_secret=${encodeURIComponent(a.clientSecret)}&code=${encodeURIComponent(a.code)}`;

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const answer = httprequest.post('https://idbroker.teamlogin.example/token', form); // finding: external-redirection

if (answer.includes('access_token')) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Login failed');
}
