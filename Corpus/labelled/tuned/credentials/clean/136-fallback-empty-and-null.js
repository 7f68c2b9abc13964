var user = metadata.account.username || '';
var password = metadata.account.password || '';
var otp = metadata.account.otp || null;
var token = metadata.account.token || undefined;

httprequest.addHeader('Authorization', token ? 'Bearer ' + token : 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + password));
if (otp) { httprequest.addHeader('X-OTP', otp); }
httprequest.get('https://api.vaultworks.example/v1/me');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
