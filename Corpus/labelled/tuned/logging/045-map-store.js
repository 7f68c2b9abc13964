'use strict';

const ctx = new Map();
ctx.set('base', 'https://api.museumdata.nl');
ctx.set('secret', metadata.account.clientSecret);

const reply = httprequest.post(
  ctx.get('base') + '/connect/token',
  'grant_type=client_credentials&client_secret=' + encodeURIComponent(ctx.get('secret'))
);
const ok = httprequest.getStatusCode() === 200 && reply.length > 0;

console.log('base', ctx.get('base'));
console.log('secret', ctx.get('secret')); // finding: credential-logging

if (ok) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('No token for this client');
}
