'use strict';

const form = [
  'grant_type=client_credentials',
  'client_secret=' + encodeURIComponent(metadata.account.clientSecret)
].join('&');

try {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const grant = JSON.parse(httprequest.post('https://login.aircargo.example/oauth/token', form));
  const { access_token: bearer, token_type: type, expires_in: seconds, scope } = grant;

  DOMO.log(`token of type ${type}, valid for ${seconds} seconds, scope ${scope}`);
  DOMO.log('refresh token there: ' + (grant.refresh_token !== undefined));

  if (bearer) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(`No token for scope ${scope}`);
  }
} catch (e) {
  auth.authenticationFailed('AirCargo did not answer the token request.');
}
