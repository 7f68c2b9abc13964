const TEXT = {
  passwordLabel: 'login.form.password.label',
  passwordError: 'login.form.password.error.too_short',
  tokenExpired: 'errors.token.expired',
  apiKeyHint: 'settings.apiKey.hint'
};
const translate = (key) => JSON.parse(httprequest.get('https://texts.acme.example/en.json'))[key] || key;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://api.acme.example/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(translate(TEXT.tokenExpired));
}
