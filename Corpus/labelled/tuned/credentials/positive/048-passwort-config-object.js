// easy
const zugang = {
  benutzer: 'schnittstelle',
  passwort: 'Sommer2024!', // finding: hardcoded-credentials
  mandant: '100'
};

httprequest.addHeader("Content-Type", "application/json");
const antwort = httprequest.post('https://erp.musterwerk.example/rest/anmeldung', JSON.stringify(zugang));
const sitzung = JSON.parse(antwort).sitzung;
if (sitzung) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Anmeldung fehlgeschlagen');
}
