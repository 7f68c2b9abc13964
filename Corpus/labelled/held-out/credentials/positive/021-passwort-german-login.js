// easy
/* Anmeldung am Warenwirtschaftssystem */
var benutzer = 'domo';
var passwort = 'sonnenschein'; // finding: hardcoded-credentials

function anmelden() {
  httprequest.addHeader('Content-Type', 'application/json');
  var antwort = httprequest.post('https://wawi.bergmann-werkzeuge.de/api/login', JSON.stringify({
    benutzer: benutzer,
    passwort: passwort
  }));
  return JSON.parse(antwort).sitzung;
}

if (anmelden()) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Anmeldung fehlgeschlagen');
}
