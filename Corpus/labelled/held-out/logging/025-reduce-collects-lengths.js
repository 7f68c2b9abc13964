'use strict';

const summary = Object.keys(metadata.account).reduce((text, name) => {
  const value = metadata.account[name];
  return text + name.padEnd(14, '.') + String(value).length + ' characters; ';
}, 'account: ');

console.info(summary);

httprequest.addHeader('Authorization', 'ApiKey ' + metadata.account.apikey);

let valid = false;
try {
  httprequest.get('https://search.docindex.example/_security/_authenticate');
  valid = httprequest.getStatusCode() === 200;
} catch (e) {
  console.error('DocIndex did not answer');
}

if (valid) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('DocIndex does not accept the key');
}
