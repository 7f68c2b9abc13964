'use strict';

function describe(kind, account) {
  switch (kind) {
    case 'basic':
      return 'user ' + account.username;
    case 'key':
      return 'a key that ends with ' + account.apikey.slice(-3);
    default:
      return 'nothing';
  }
}

var kind = metadata.account.apikey ? 'key' : 'basic';
DOMO.log('login with ' + describe(kind, metadata.account));

if (kind === 'key') {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
} else {
  httprequest.addHeader('X-User', metadata.account.username);
}
httprequest.get('https://api.bookfair.example/stands');

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('BookFair: login by ' + kind + ' failed');
}
