var ALLOWED = ['api_key', 'access_token', 'sig', 'signature', 'password', 'auth'];
function clean(url) {
  var parts = url.split('?');
  var rest = (parts[1] || '').split('&').filter(function (p) { return ALLOWED.indexOf(p.split('=')[0]) < 0; });
  return parts[0] + (rest.length ? '?' + rest.join('&') : '');
}
DOMO.log(clean('https://api.cleanlog.example/v1/me?api_key=<key>&page=1'));
httprequest.get('https://api.cleanlog.example/v1/me?api_key=' + encodeURIComponent(metadata.account.apikey));
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
