'use strict';
var LABELS = {
  en: { username: 'User name', password: 'Password', apikey: 'API key', secret: 'Client secret' },
  de: { username: 'Benutzername', password: 'Passwort', apikey: 'API-Schlüssel', secret: 'Geheimer Schlüssel' },
  es: { username: 'Usuario', password: 'Contraseña', apikey: 'Clave de API', secret: 'Secreto del cliente' }
};
var t = LABELS[metadata.account.language] || LABELS.en;
httprequest.addHeader('X-Auth-Key', metadata.account.apikey);
httprequest.get('https://api.polyglot-desk.com/v1/me');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(t.apikey + '?');
}
