// easy
const inloggning = { anvandare: 'rapport', losenord: 'Vinter-99' }; // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.lagerhuset.example/session', JSON.stringify(inloggning));
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
