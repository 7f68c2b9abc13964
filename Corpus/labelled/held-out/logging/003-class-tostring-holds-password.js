'use strict';

class Credentials {
  constructor(account) {
    this.user = account.username;
    this.pass = account.password;
  }

  header() {
    return 'Basic ' + DOMO.b64EncodeUnicode(`${this.user}:${this.pass}`);
  }

  toString() {
    return `Credentials(${this.user}, ${this.pass})`;
  }
}

const credentials = new Credentials(metadata.account);
httprequest.addHeader('Authorization', credentials.header());

let ok = false;
try {
  const answer = httprequest.get('https://rest.fieldlog.example/users/self');
  ok = JSON.parse(answer).id > 0;
} catch (e) {
  DOMO.log('login failed');
}

if (ok) {
  auth.authenticationSuccess();
} else {
  DOMO.log(`used ${credentials}`); // finding: credential-logging
  auth.authenticationFailed('FieldLog refused the login.');
}
