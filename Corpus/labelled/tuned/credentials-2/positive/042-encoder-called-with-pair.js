// easy
var encodedData = DOMO.b64EncodeUnicode('crmadmin:Welcome123'); // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + encodedData);
var res = httprequest.get('https://developer.domo.com/samplecrm');

if(res.indexOf('Account.Name') > 0){
	auth.authenticationSuccess();
} else {
	auth.authenticationFailed('Your username and password are incorrect');
}
