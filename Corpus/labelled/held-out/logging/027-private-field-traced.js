'use strict';

class Session {
  #secret;
  static trace(text) {
    DOMO.log('[session] ' + text); // finding: credential-logging
  }

  constructor(user, secret) {
    this.user = user;
    this.#secret = secret;
    Session.trace('created for ' + user);
  }

  open() {
    httprequest.addHeader('X-User', this.user);
    httprequest.addHeader('X-Secret', this.#secret);
    httprequest.get('https://api.farmgrid.example/session');
    const status = httprequest.getStatusCode();
    if (status !== 200) {
      Session.trace(`status ${status} for ${this.user}/${this.#secret}`);
    }
    return status === 200;
  }
}

if (new Session(metadata.account.username, metadata.account.secret).open()) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('FarmGrid did not open a session');
}
