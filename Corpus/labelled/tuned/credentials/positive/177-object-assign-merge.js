// hard
var defaults = { lang: 'en', pageSize: 50, auth: { type: 'basic', id: 'domo', proof: 'Sandcastle4' } }; // finding: hardcoded-credentials
var opts = Object.assign({}, defaults, { lang: metadata.parameters['Language'] });
var pair = [opts.auth.id, opts.auth.proof];

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(pair.join(':')));
httprequest.addHeader('Accept-Language', opts.lang);
httprequest.get('https://api.beachclub.example/v1/me?size=' + opts.pageSize);
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
