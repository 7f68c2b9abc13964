'use strict';

class ConfigError extends Error {
  constructor(field) {
    super(`The field "${field}" of the account is not filled in correctly`);
    this.field = field;
  }
}

function need(field, pattern) {
  const value = metadata.account[field];
  if (typeof value !== 'string' || !pattern.test(value)) {
    throw new ConfigError(field);
  }
  return value;
}

try {
  const key = need('apikey', /^[0-9a-f]{32}$/);
  const secret = need('secret', /\S{8,}/);
  httprequest.addHeader('X-Key', key);
  httprequest.addHeader('X-Sign', DOMO.hmacSHA1(key, secret));
  httprequest.get('https://api.toyfactory.example.com/ping');
  auth.authenticationSuccess();
} catch (e) {
  DOMO.log(e.message);
  DOMO.log(e.field + ' ' + e);
  auth.authenticationFailed(e.message);
}
