'use strict';

// collects values for the signature; nothing of it is printed
function makeConsole() {
  const kept = [];
  return {
    log(value) {
      kept.push(value);
    },
    digest(secret) {
      return DOMO.hmacSHA1(kept.join('|'), secret);
    }
  };
}

let status = 0;
try {
  const console = makeConsole();
  console.log(metadata.account.username);
  console.log(metadata.account.password);
  httprequest.addHeader('X-User', metadata.account.username);
  httprequest.addHeader('X-Signature', console.digest(metadata.account.secret));
  httprequest.get('https://api.corvidmail.com/v4/login-check');
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log('login-check: ' + e.message);
}

DOMO.log('login-check answered ' + status);
if (status === 204) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Corvid Mail: status ' + status);
}
