var account = metadata.account;
var names = [];
for (var key in account) {
  if (key !== 'password' && key !== 'token' && Object.prototype.hasOwnProperty.call(account, key)) {
    names.push(key);
  }
}
DOMO.log('fields: ' + names.join(', '));
httprequest.addHeader('Authorization', 'Bearer ' + account.token);
httprequest.get('https://api.fieldlist.example/me');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
