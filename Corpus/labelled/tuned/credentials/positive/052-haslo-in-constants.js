// easy
const UZYTKOWNIK = 'raporty';
const HASLO = 'Zima2023'; // finding: hardcoded-credentials

const form = 'user=' + UZYTKOWNIK + '&haslo=' + encodeURIComponent(HASLO);
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const wynik = httprequest.post('https://panel.sklepik.example/logowanie', form);
DOMO.log('login: ' + wynik.length);
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
