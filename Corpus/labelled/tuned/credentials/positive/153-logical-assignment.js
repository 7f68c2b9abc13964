// hard
let use = { ...metadata.account };
use.apikey ||= '⟦[a-z0-9]{36}⟧'; // finding: hardcoded-credentials
use.region ??= 'eu';

httprequest.addHeader('X-Api-Key', use.apikey);
httprequest.get('https://' + use.region + '.api.paintshop.example/v1/me');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
