// the vendor's sandbox documents the user "demo" with any password, we only mention it
var DEMO_HINT = 'Tip: in the demo mode every password works, for example "your-password".';
var account = metadata.account;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
httprequest.get('https://sandbox.playground.example/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Login failed. ' + DEMO_HINT);
}
