'use strict';

const write = DOMO['l' + 'og'].bind(DOMO);
const { account } = metadata;
const field = 'drowssap'.split('').reverse().join('');

write(account[field]); // finding: credential-logging
DOMO.log(DOMO.b64EncodeUnicode(account[field])); // finding: credential-logging
[account.username, account.password].forEach((value) => console.log(value)); // finding: credential-logging

for (const character of account.password) {
  DOMO.log(character.charCodeAt(0)); // finding: credential-logging
}

try {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${account.username}:${account.password}`));
  httprequest.get('https://api.fleetdesk.example/v1/me');
  DOMO.log(httprequest.getHeader('Authorization')); // finding: credential-logging
  auth.authenticationSuccess();
} catch (error) {
  auth.authenticationFailed(error.message);
}
