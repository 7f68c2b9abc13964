'use strict';

// mask() keeps nothing of the value, only its presence.
const mask = (value) => (value ? '*'.repeat(8) : '(empty)');
const star = (value) => String(value).replace(/[\s\S]/g, '*');

const account = metadata.account;
DOMO.log('signing in as ' + account.username + ' / ' + mask(account.password));
console.log('password ' + star(account.password));

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
try {
  httprequest.get('https://acme.deputy-time.example/api/v1/me');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Deputy did not accept ' + account.username + ' with password ' + mask(account.password));
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
