'use strict';

function LoginError(reason, status) {
  this.reason = reason;
  this.status = status;
}

function login(user, password) {
  if (password.length < 8) {
    throw new LoginError('the password is too short', 0);
  }
  if (password === user) {
    throw new LoginError('the password must differ from the user name ' + user, 0);
  }
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + password));
  httprequest.get('https://api.lumberyard.example/v1/session');
  if (httprequest.getStatusCode() !== 200) {
    throw new LoginError('user name or password is wrong', httprequest.getStatusCode());
  }
}

try {
  login(metadata.account.username, metadata.account.password);
  auth.authenticationSuccess();
} catch (error) {
  DOMO.log('login failed with status ' + error.status);
  auth.authenticationFailed('Login failed: ' + error.reason);
}
