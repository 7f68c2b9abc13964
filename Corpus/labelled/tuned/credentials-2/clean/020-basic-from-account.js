var encodedData = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
httprequest.addHeader('Authorization', 'Basic ' + encodedData);
httprequest.addHeader('Accept', 'application/json');
var res = httprequest.get('https://developer.domo.com/samplecrm');
if (res.indexOf('Account.Name') > 0) {
	auth.authenticationSuccess();
} else {
	auth.authenticationFailed('Your username and password are incorrect');
}
