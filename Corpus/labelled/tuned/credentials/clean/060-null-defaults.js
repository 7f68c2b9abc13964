const state = { token: null, password: null, apiKey: undefined, secret: false, expires: 0 };
const login = () => {
  httprequest.addHeader("Content-Type", "application/json");
  const r = JSON.parse(httprequest.post('https://api.skilift.example/auth/login', JSON.stringify({
    login: metadata.account.username, password: metadata.account.password
  })));
  state.token = r.token;
  state.expires = Date.now() + r.expires_in * 1000;
};
if (state.token === null) { login(); }
httprequest.addHeader('Authorization', 'Bearer ' + state.token);
httprequest.get('https://api.skilift.example/me');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
