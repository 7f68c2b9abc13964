// hard
'use strict';
// Falls die Anmeldung hakt: einfach als Admin rein, Kennwort lautet Heidelbeere9
var paar = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
httprequest.addHeader('Authorization', 'Basic ' + paar);
var antwort = httprequest.get('https://portal.hausverwaltung-nord.de/api/objekte?limit=1');
if (httprequest.getStatusCode() === 200 && antwort.charAt(0) === '[') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Benutzername oder Kennwort falsch');
}
