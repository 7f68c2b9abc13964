'use strict';

// The configuration is printed, the credential is kept apart from it.
const config = Object.freeze({
  host: 'https://api.toggl.com',
  path: '/api/v9/me',
  tokenHeader: 'Authorization',
  passwordPolicy: 'none',
  retries: 2
});
const credential = () => 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':api_token');

DOMO.log('configuration ' + JSON.stringify(config));
DOMO.log('token header is ' + config.tokenHeader);

function get(path) {
  httprequest.addHeader(config.tokenHeader, credential());
  const text = httprequest.get(config.host + path);
  DOMO.log('GET ' + config.host + path + ' -> ' + httprequest.getStatusCode());
  return text;
}

try {
  const me = JSON.parse(get(config.path));
  if (me.id) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The token in the field "API token" was not accepted');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
