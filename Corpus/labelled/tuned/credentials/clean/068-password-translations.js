var PASSWORD = {
  en: 'password', de: 'Passwort', fr: 'mot de passe', es: 'contraseña', pt: 'senha',
  it: 'password', nl: 'wachtwoord', pl: 'hasło', sv: 'lösenord', tr: 'şifre', ja: 'パスワード'
};
var WRONG = { en: 'is wrong', de: 'ist falsch', fr: 'est incorrect' };
var lang = metadata.parameters['Language'] || 'en';
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.get('https://api.hotelchain.example/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(PASSWORD[lang] + ' ' + (WRONG[lang] || WRONG.en));
}
