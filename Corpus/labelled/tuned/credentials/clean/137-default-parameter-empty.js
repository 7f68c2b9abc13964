class Api {
  constructor(token = '', secret = '') {
    this.token = token;
    this.secret = secret;
  }
  ping() {
    httprequest.addHeader('Authorization', `Bearer ${this.token}`);
    httprequest.addHeader('X-Signature', DOMO.hmacSHA256('ping', this.secret));
    return httprequest.get('https://api.pingpong.example/v1/ping');
  }
}

new Api(metadata.account.token, metadata.account.secret).ping();
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
