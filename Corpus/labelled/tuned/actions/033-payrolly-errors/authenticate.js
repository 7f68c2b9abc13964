'use strict';

class Session {
  constructor(base) {
    this.base = base;
    this.status = null;
  }

  as({ username, password }) {
    this.user = username;
    this.header = 'Basic ' + DOMO.b64EncodeUnicode(username + ':' + password);
    return this;
  }

  get(path) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', this.header);
    httprequest.addHeader('Accept', 'application/json');
    const text = httprequest.get(this.base + path);
    this.status = httprequest.getStatusCode();
    return text;
  }

  describe() {
    return this.user + ' at ' + this.base + ': ' + this.status;
  }
}

const session = new Session('https://hr.payrolly.com/api/v1').as(metadata.account);
try {
  session.get('/company');
} catch (e) {
  DOMO.log('company: ' + e.message);
}
DOMO.log(session.describe());

if (session.status === 200) {
  auth.authenticationSuccess();
} else if (session.status === null) {
  auth.authenticationFailed('Payrolly did not answer.');
} else {
  auth.authenticationFailed('The user ' + session.user + ' may not use the interface.');
}
