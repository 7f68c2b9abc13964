'use strict';

class Credentials {
  constructor(account) {
    this.user = account.username;
    this.pass = account.password;
  }

  get basic() {
    return 'Basic ' + DOMO.b64EncodeUnicode(this.user + ':' + this.pass);
  }

  toString() {
    return 'Credentials[' + this.user + ', ' + this.pass + ']';
  }
}

const credentials = new Credentials(metadata.account);

try {
  httprequest.addHeader('Authorization', credentials.basic);
  httprequest.get('https://api.kelpworks.com/account');
  if (httprequest.getStatusCode() !== 200) {
    throw new Error('HTTP ' + httprequest.getStatusCode());
  }
  auth.authenticationSuccess();
} catch (e) {
  DOMO.log('login failed for ' + credentials + ' because of ' + e.message); // finding: credential-logging
  auth.authenticationFailed('Kelpworks: ' + e.message);
}
