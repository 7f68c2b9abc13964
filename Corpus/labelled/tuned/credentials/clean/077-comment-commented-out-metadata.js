// var key = metadata.account.apikey;
// httprequest.addHeader('Authorization', 'Bearer ' + key);
// var password = metadata.account.password;
var t = metadata.account.accesstoken;
httprequest.addHeader('Authorization', 'Bearer ' + t);
httprequest.get('https://api.sailschool.example/v1/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
