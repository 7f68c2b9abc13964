'use strict';

const server = metadata.account['Server URL'];
httprequest.addHeader('Content-Type', 'application/json');
try {
  const answer = httprequest.post(`${server}/api/3.19/auth/signin`, JSON.stringify({
    credentials: { personalAccessTokenName: metadata.account.name, personalAccessTokenSecret: metadata.account.secret }
  }));
  if (answer.includes('token')) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The server did not accept the token.');
  }
} catch (e) {
  auth.authenticationFailed('The server was not found.');
}
