function hide(token) {
  if (!token) { return 'token: none'; }
  return 'token: ••••••••' + token.slice(-2);
}

DOMO.log(hide(metadata.account.apikey).length);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.get('https://api.kitefestival.example/v1/me');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
