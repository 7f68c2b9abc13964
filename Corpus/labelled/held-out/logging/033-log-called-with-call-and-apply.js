'use strict';

const out = DOMO.log;
const account = metadata.account;

out.call(DOMO, 'user ' + account.username);
out.call(DOMO, 'reversed ' + [...account.password].reverse().join('')); // finding: credential-logging
DOMO.log.apply(DOMO, ['password ' + account.password]); // finding: credential-logging

httprequest.addHeader('Authorization', `Basic ${DOMO.b64EncodeUnicode(account.username + ':' + account.password)}`);
try {
  httprequest.get('https://api.museumpass.example/v1/visits?limit=1');
  const status = httprequest.getStatusCode();
  out.call(DOMO, 'status ' + status);
  if (status === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('MuseumPass answered ' + status);
  }
} catch (e) {
  auth.authenticationFailed('MuseumPass did not answer');
}
