class Client {
  constructor(account, base = 'https://api.orchardline.example/v1') {
    this.base = base;
    this.pair = DOMO.b64EncodeUnicode(`${account.username}:${account.password}`);
  }
  request(path) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', `Basic ${this.pair}`);
    return JSON.parse(httprequest.get(this.base + path));
  }
}
const me = new Client(metadata.account).request('/whoami');
if (me && me.login === metadata.account.username) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The user name does not belong to this password.');
}
