'use strict';

class ApiKey {
  constructor(value) {
    this.value = value;
  }

  masked() {
    return `****${this.value.slice(-4)}`;
  }

  apply() {
    httprequest.addHeader('X-Api-Key', this.value);
  }
}

const key = new ApiKey(metadata.account.apikey);
key.apply();
DOMO.log(`using key ${key.masked()}`);

try {
  httprequest.get('https://api.dockyard.example/v1/ships?limit=1');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(`The key ${key.masked()} is not accepted.`);
  }
} catch (e) {
  auth.authenticationFailed('Dockyard does not answer.');
}
