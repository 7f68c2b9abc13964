'use strict';

class Credentials {
  #user;
  #pass;

  constructor({ username, password }) {
    this.#user = username;
    this.#pass = password;
  }

  get user() { return this.#user; }

  header() {
    return 'Basic ' + DOMO.b64EncodeUnicode(this.#user + ':' + this.#pass);
  }

  toString() {
    return this.#user + ':' + this.#pass;
  }
}

const c = new Credentials(metadata.account);
DOMO.log('user ' + c.user);
DOMO.log('credentials ' + c.toString()); // finding: credential-logging

httprequest.addHeader('Authorization', c.header());
httprequest.get('https://api.skischool.at/lessons');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('No access');
}
