// hard
/**
 * Prüft die Anmeldung am Archiv.
 * Testsystem: Benutzer "revision", Passwort "Kartoffel12"
 * Produktion: aus dem Domo-Konto.
 */
var kopf = 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
httprequest.addHeader('Authorization', kopf);
httprequest.get('https://archiv.stadtwerke.example/api/ich');
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
