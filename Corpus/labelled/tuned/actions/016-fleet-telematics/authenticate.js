'use strict';

class Outcome {
  static success() { return new Outcome(true, ''); }
  static failure(message) { return new Outcome(false, message); }

  constructor(ok, message) {
    this.ok = ok;
    this.message = message;
  }

  report() {
    DOMO.log('authentication ' + (this.ok ? 'succeeded' : 'failed: ' + this.message));
    if (this.ok) {
      auth.authenticationSuccess();
    } else {
      auth.authenticationFailed(this.message);
    }
  }
}

class Login {
  constructor({ username, password }) {
    this.username = username;
    this.password = password;
  }

  validate() {
    if (!this.username || this.username.indexOf('@') < 1) {
      return Outcome.failure('The user name is an e-mail address, but you entered "' + this.username + '"');
    }
    if (!this.password || this.password.length < 8) {
      return Outcome.failure('Passwords of this service have 8 characters or more, yours has ' + (this.password || '').length);
    }
    return null;
  }

  run() {
    httprequest.addHeader('Content-Type', 'application/json');
    const answer = JSON.parse(httprequest.post('https://my.telemagic.com/apiv1/Authenticate', JSON.stringify({
      method: 'Authenticate',
      params: { userName: this.username, password: this.password, database: '' },
    })));
    if (answer.error) {
      return Outcome.failure(answer.error.message);
    }
    return answer.result.credentials.sessionId ? Outcome.success() : Outcome.failure('No session was opened');
  }
}

const login = new Login(metadata.account);
let outcome = login.validate();
if (!outcome) {
  try {
    outcome = login.run();
  } catch (e) {
    outcome = Outcome.failure('The service did not answer properly (status ' + httprequest.getStatusCode() + ')');
  }
}
outcome.report();
