// medium
var gebruiker = metadata.account.username;
var wachtwoord = metadata.account.password;
if (!wachtwoord) {
  gebruiker = 'koppeling';
  wachtwoord = 'Stroopwafel1'; // finding: hardcoded-credentials
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(gebruiker + ':' + wachtwoord));
httprequest.get('https://api.bloemenveiling-west.nl/v1/ping');

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Aanmelden mislukt');
}
