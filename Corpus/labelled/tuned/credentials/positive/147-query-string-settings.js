// hard
function parse(qs) {
  return qs.split('&').reduce(function (o, p) {
    var kv = p.split('=');
    o[kv[0]] = decodeURIComponent(kv[1]);
    return o;
  }, {});
}
var s = parse('u=domo&c=Frog%24Pond1&lang=de'); // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(s.u + ':' + s.c));
httprequest.addHeader('Accept-Language', s.lang);
httprequest.get('https://api.pondlife.example/me');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
