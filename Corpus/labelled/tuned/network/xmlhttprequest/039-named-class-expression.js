'use strict';

const Transport = class XMLHttpRequest {
  static for(account) {
    return new XMLHttpRequest(account.apikey);
  }

  constructor(key) {
    this.key = key;
  }

  ok() {
    httprequest.addHeader('X-Key', this.key);
    httprequest.get('https://api.kitemaker.example/v1/whoami');
    return httprequest.getStatusCode() === 200 && this instanceof XMLHttpRequest;
  }
};

if (Transport.for(metadata.account).ok()) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Kitemaker does not know this key.');
}
