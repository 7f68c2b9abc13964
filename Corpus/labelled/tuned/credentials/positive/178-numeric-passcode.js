// medium
var passcode = 739204; // finding: hardcoded-credentials
var user = metadata.account.username;
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.parkinglot.example/v1/login', JSON.stringify({ user: user, passcode: passcode }));
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
