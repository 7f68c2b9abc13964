var CREDENTIAL = { PASSWORD: 'PASSWORD', API_KEY: 'API_KEY', CERTIFICATE: 'CERTIFICATE', SECRET: 'SHARED_SECRET' };
var kind = metadata.account.apikey ? CREDENTIAL.API_KEY : CREDENTIAL.PASSWORD;

if (kind === CREDENTIAL.API_KEY) {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
} else {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
}
httprequest.addHeader('X-Credential-Type', kind);
httprequest.get('https://api.identityhall.example/v1/me');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
