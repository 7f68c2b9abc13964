'use strict';

// BambooHR user name + password check

function LoginError(message, context) {
  this.name = 'LoginError';
  this.message = message;
  this.context = context;
}
LoginError.prototype = Object.create(Error.prototype);
LoginError.prototype.constructor = LoginError;

function login(company, user, password) {
  var url = 'https://api.bamboohr.com/api/gateway.php/' + encodeURIComponent(company) + '/v1/meta/users/';
  var pair = DOMO.b64EncodeUnicode(user + ':' + password);
  httprequest.addHeader('Authorization', 'Basic ' + pair);
  httprequest.addHeader('Accept', 'application/json');
  var raw = httprequest.get(url);
  var status = httprequest.getStatusCode();
  if (status === 401 || status === 403) {
    throw new LoginError('Login for ' + user + ' with "' + password + '" was rejected', { status: status });
  }
  if (status !== 200) {
    throw new LoginError('BambooHR is not available', { status: status });
  }
  return JSON.parse(raw);
}

try {
  var users = login(metadata.account.company, metadata.account.username, metadata.account.password);
  DOMO.log('Users visible: ' + Object.keys(users).length);
  auth.authenticationSuccess();
} catch (err) {
  if (err instanceof LoginError) {
    DOMO.log('Rejected with status ' + err.context.status);
    auth.authenticationFailed(err.message); // finding: credential-logging
  } else {
    auth.authenticationFailed('Could not reach BambooHR, please try again later.');
  }
}
