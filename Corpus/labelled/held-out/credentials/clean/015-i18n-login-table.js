var TEXTS = {
  en: { username: 'User name', password: 'Password', forgotten: 'Forgotten your password?' },
  de: { username: 'Benutzername', password: 'Passwort', forgotten: 'Kennwort vergessen?' },
  fr: { username: 'Identifiant', password: 'Mot de passe', forgotten: 'Mot de passe oublié ?' },
  es: { username: 'Usuario', password: 'Contraseña', forgotten: '¿Ha olvidado su contraseña?' },
  pl: { username: 'Nazwa użytkownika', password: 'Hasło', forgotten: 'Nie pamiętasz hasła?' },
  fi: { username: 'Käyttäjätunnus', password: 'Salasana', forgotten: 'Unohditko salasanan?' },
  ja: { username: 'ユーザー名', password: 'パスワード', forgotten: 'パスワードをお忘れですか' }
};
var lang = TEXTS[metadata.parameters['Language']] || TEXTS.en;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.get('https://api.surveynook.com/v1/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(lang.forgotten);
}
