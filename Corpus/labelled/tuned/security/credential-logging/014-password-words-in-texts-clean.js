'use strict';

// Texts, codes and keys that are not credentials.
const MESSAGES = {
  passwordExpired: 'Your password has expired. Reset your password in Settings > Password.',
  tokenMissing: 'The token field is empty.',
  secretKey: 'Use the secret key of the sandbox, not the publishable key.'
};

const row = { key: 'ROW-1', code: 200, token: 'word', secretSanta: metadata.parameters['Secret Santa'] };

DOMO.log('primary key ' + row.key + ', status code ' + row.code);
DOMO.log('search token ' + row.token + ' for ' + row.secretSanta);
DOMO.log('country code ' + metadata.parameters['Country Code']);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
try {
  httprequest.get('https://api.secret-santa-app.example/v1/groups');
  const code = httprequest.getStatusCode();
  DOMO.log('code ' + code);
  if (code === 403) {
    auth.authenticationFailed(MESSAGES.passwordExpired);
  } else if (code === 401) {
    auth.authenticationFailed(MESSAGES.secretKey + ' ' + MESSAGES.tokenMissing);
  } else {
    auth.authenticationSuccess();
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
