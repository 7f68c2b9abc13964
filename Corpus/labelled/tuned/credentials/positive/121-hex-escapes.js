// hard
var q = '⟦<escapes:Lighthouse#44>⟧'; // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
httprequest.post('https://api.seafarer.example/session', 'username=domo&password=' + encodeURIComponent(q));
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
