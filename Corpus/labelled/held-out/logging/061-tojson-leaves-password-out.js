'use strict';

class Login {
  constructor({ username, password }) {
    this.username = username;
    this.password = password;
    this.tries = 0;
  }

  attempt() {
    this.tries += 1;
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${this.username}:${this.password}`));
    httprequest.get('https://api.schoolbus.example/v1/routes?limit=1');
    return httprequest.getStatusCode() === 200;
  }

  toJSON() {
    return { username: this.username, tries: this.tries };
  }
}

const login = new Login(metadata.account);
const done = login.attempt() || login.attempt();
DOMO.log(JSON.stringify(login));

if (done) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('SchoolBus refused ' + login.username + ' ' + login.tries + ' times');
}
