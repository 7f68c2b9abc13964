'use strict';
var config = JSON.parse('{"tokenUrl":"/oauth/token","passwordField":"pwd","keyHeader":"X-Api-Key","secretLength":32,"auth":"basic"}');
var host = 'https://api.lockersystems.eu';
httprequest.addHeader(config.keyHeader, metadata.account.apikey);
httprequest.addParameter(config.passwordField, metadata.account.password);
httprequest.addParameter('user', metadata.account.username);
var res = httprequest.post(host + config.tokenUrl);
if (res.length >= config.secretLength && httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The locker system did not answer with a token');
}
