'use strict';
const AuthType = Object.freeze({
  PASSWORD: 'password',
  API_KEY: 'api_key',
  TOKEN: 'bearer_token',
  SECRET: 'client_secret_basic'
});
function headerFor(type) {
  if (type === AuthType.PASSWORD) return 'Basic ' + DOMO.b64EncodeUnicode(`${metadata.account.username}:${metadata.account.password}`);
  if (type === AuthType.API_KEY) return 'ApiKey ' + metadata.account.apikey;
  return 'Bearer ' + metadata.account.token;
}
httprequest.addHeader('Authorization', headerFor(metadata.account.type));
httprequest.get('https://api.multi-auth-demo.com/me');
if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
else auth.authenticationFailed('Login failed');
