// medium
var user = metadata.account.username;
var password = metadata.account.password;
//var user = 'admin';
//var password = 'Tangerine5';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + password));
httprequest.get('https://api.citrusfarm.example/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
