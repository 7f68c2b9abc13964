'use strict';
const { log: say } = DOMO;
const { authenticationSuccess, authenticationFailed } = auth;
const { apikey: credential } = metadata.account;

httprequest.addParameter('appid', credential);
const text = httprequest.get('https://api.climacell-demo.com/v4/locations');
const status = httprequest.getStatusCode();

say(`locations answered ${status}`);
if (status === 401) {
  say(`rejected credential ${credential}`); // finding: credential-logging
  authenticationFailed('Key rejected');
} else if (text.length > 0) {
  authenticationSuccess();
} else {
  authenticationFailed('Empty answer');
}
