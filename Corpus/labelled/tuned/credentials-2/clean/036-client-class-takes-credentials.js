'use strict';
class RestClient {
  constructor({ user, password, host }) {
    this.user = user;
    this.password = password;
    this.host = host;
  }
  get header() { return 'Basic ' + DOMO.b64EncodeUnicode(this.user + ':' + this.password); }
  get(path) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', this.header);
    return httprequest.get(this.host + path);
  }
}
const client = new RestClient({ user: metadata.account.username, password: metadata.account.password, host: 'https://api.classic-rest.com' });
if (client.get('/whoami').indexOf('"user"') > -1) auth.authenticationSuccess();
else auth.authenticationFailed('The credentials do not work');
