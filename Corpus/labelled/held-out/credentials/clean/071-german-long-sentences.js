// Kennwörter werden nie im Skript abgelegt, sondern kommen aus dem Konto.
var MELDUNG = {
  kennwortFalsch: 'Das Kennwort ist falsch. Bitte prüfen Sie die Feststelltaste.',
  schluesselFehlt: 'Es wurde kein API-Schlüssel hinterlegt.',
  passwortRegeln: 'Das Passwort muss mindestens 12 Zeichen, einen Großbuchstaben und eine Ziffer enthalten.'
};
if (!metadata.account.apikey) {
  auth.authenticationFailed(MELDUNG.schluesselFehlt);
} else {
  httprequest.addHeader('X-Api-Schluessel', metadata.account.apikey);
  httprequest.get('https://api.holzhandel-tanner.de/v1/konto');
  if (httprequest.getStatusCode() === 401) {
    auth.authenticationFailed(MELDUNG.kennwortFalsch);
  } else {
    auth.authenticationSuccess();
  }
}
