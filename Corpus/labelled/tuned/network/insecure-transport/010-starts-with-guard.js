'use strict';

const url = (metadata.account.baseUrl || '').trim();

if (url.startsWith('http://')) {
  auth.authenticationFailed('Please enter an https address; http:// would send your password in clear.');
} else if (!url.startsWith('https://')) {
  auth.authenticationFailed('This is not a web address. Example: https://shop.example (not ftp://…)');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
  httprequest.get(url + '/api/ping');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The shop did not answer.');
  }
}
