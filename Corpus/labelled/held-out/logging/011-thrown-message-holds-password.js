'use strict';

function login(user, password) {
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post('https://api.roomplan.example/login', JSON.stringify({ user: user, password: password }));
  var status = httprequest.getStatusCode();
  if (status === 401) {
    throw new Error('Wrong login: ' + user + ' / ' + password);
  }
  if (status !== 200) {
    throw new Error('Status ' + status);
  }
}

try {
  if (!metadata.account.username) {
    throw new Error('The user name is missing');
  }
  login(metadata.account.username, metadata.account.password);
  auth.authenticationSuccess();
} catch (err) {
  auth.authenticationFailed(err.message); // finding: credential-logging
}
