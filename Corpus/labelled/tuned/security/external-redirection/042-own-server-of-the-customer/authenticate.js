'use strict';

// On-premise product: the server is part of the account.
const server = 'https://' + String(metadata.account.instance).replace(/^https:\/\//, '').replace(/\/.*$/, '');

httprequest.addHeader('X-Access-Key', metadata.account.accesskey);
try {
  httprequest.get(server + '/api/session');
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed('The server could not be reached');
}
