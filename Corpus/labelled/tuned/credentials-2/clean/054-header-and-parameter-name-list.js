'use strict';
var CANDIDATES = ['apikey', 'apiKey', 'api_key', 'x-api-key', 'access_token', 'auth_token', 'client_secret', 'passwd', 'pwd'];
var name = CANDIDATES.filter(function (c) { return metadata.account[c]; })[0];
if (!name) {
  auth.authenticationFailed('The account needs one of: ' + CANDIDATES.join(', '));
} else {
  httprequest.addHeader(name, metadata.account[name]);
  httprequest.get('https://api.anyauth-proxy.com/v1/ok');
  if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
  else auth.authenticationFailed('Not accepted: ' + name);
}
