// easy
var pw = 'correcthorsebattery'; // finding: hardcoded-credentials
var user = metadata.account.username;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + pw));
httprequest.get('https://api.stocklist.example/v1/self');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
