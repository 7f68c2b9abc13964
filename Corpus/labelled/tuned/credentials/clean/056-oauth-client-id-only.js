const CLIENT_ID = '⟦[0-9]{12}⟧-⟦[a-z0-9]{32}⟧.apps.googleusercontent.com';
const form = [
  'client_id=' + CLIENT_ID,
  'client_secret=' + encodeURIComponent(metadata.account.clientSecret),
  'refresh_token=' + encodeURIComponent(metadata.account.refreshToken),
  'grant_type=refresh_token'
].join('&');
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
httprequest.post('https://oauth2.googleapis.com/token', form);
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
