'use strict';

class Credentials {
  #pass;

  constructor(account) {
    this.user = account.username;
    this.#pass = account.password;
  }

  get basic() {
    return 'Basic ' + DOMO.b64EncodeUnicode(this.user + ':' + this.#pass);
  }

  toString() {
    return 'Credentials[' + this.user + ', ' + '*'.repeat(8) + ']';
  }

  toJSON() {
    return { user: this.user };
  }
}

const credentials = new Credentials(metadata.account);
DOMO.log('checking ' + credentials.toString());

try {
  httprequest.addHeader('Authorization', credentials.basic);
  httprequest.get('https://api.kelpworks.com/account');
  if (httprequest.getStatusCode() !== 200) {
    throw new Error('HTTP ' + httprequest.getStatusCode());
  }
  auth.authenticationSuccess();
} catch (e) {
  DOMO.log(JSON.stringify(credentials) + ' ' + e.message);
  auth.authenticationFailed('Kelpworks refused ' + credentials.user + ': ' + e.message);
}
