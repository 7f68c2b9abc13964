// hard
var STORE = { a: 'https://api.snowplow.example', b: 'domo', c: 'Icicle-12' }; // finding: hardcoded-credentials
function get(n) {
  return STORE[n] || '';
}
function login() {
  httprequest.addHeader("Content-Type", "application/json");
  return httprequest.post(get('a') + '/login', JSON.stringify({ user: get('b'), pass: get('c') }));
}
login();
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
