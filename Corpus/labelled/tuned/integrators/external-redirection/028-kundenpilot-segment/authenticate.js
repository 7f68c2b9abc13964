'use strict';
// Anmeldung Kundenpilot

var konto = metadata.account;
var status = 0;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(konto.username + ':' + konto.password));
httprequest.addHeader('Accept', 'application/json');

try {
	var antwort = httprequest.get('https://rest.kundenpilot.de/v1/benutzer/ich');
	status = httprequest.getStatusCode();
	DOMO.log('Anmeldung: Status ' + status + ', ' + antwort.length + ' Zeichen');
} catch (fehler) {
	DOMO.log('Anmeldung: ' + fehler.message);
}

switch (status) {
	case 200:
		auth.authenticationSuccess();
		break;
	case 401:
		auth.authenticationFailed('Benutzername oder Kennwort ist falsch.');
		break;
	default:
		auth.authenticationFailed('Kundenpilot ist nicht erreichbar (' + status + ').');
}
