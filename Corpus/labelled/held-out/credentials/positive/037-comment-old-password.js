// easy
var user = metadata.account.username;
// var pass = 'Kangaroo!77';
var pass = metadata.account.password;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + pass));
var res = httprequest.get('https://api.outbackrentals.com.au/v1/me');

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Wrong user name or password');
}
