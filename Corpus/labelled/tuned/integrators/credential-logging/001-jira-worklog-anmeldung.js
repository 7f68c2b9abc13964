'use strict';
// Anmeldung fuer Jira Cloud (E-Mail + API-Token als Basic-Paar)
// Autor: K. Brandt, Controlling-IT

var konto = metadata.account;
var mandant = String(konto.mandant || '').trim();

function pruefeMandant(name) {
	// nur der erste Teil von <name>.atlassian.net
	return /^[a-z0-9][a-z0-9-]{1,60}$/i.test(name);
}

function kopfzeileBauen(benutzer, kennwort) {
	var paar = DOMO.b64EncodeUnicode(benutzer + ':' + kennwort);
	return 'Basic ' + paar;
}

if (!pruefeMandant(mandant)) {
	auth.authenticationFailed('Der Mandant "' + mandant + '" ist kein gueltiger Atlassian-Name.');
} else {
	var kopf = kopfzeileBauen(konto.username, konto.password);
	// TODO vor der Freigabe entfernen
	DOMO.log('Anmeldekopf fuer ' + konto.username + ': ' + kopf); // finding: credential-logging

	httprequest.addHeader('Authorization', kopf);
	httprequest.addHeader('Accept', 'application/json');

	var status = 0;
	try {
		httprequest.get('https://' + mandant + '.atlassian.net/rest/api/3/myself');
		status = httprequest.getStatusCode();
		DOMO.log('Antwortstatus: ' + status);
	} catch (fehler) {
		DOMO.log('Verbindung fehlgeschlagen: ' + fehler.message);
	}

	if (status === 200) {
		auth.authenticationSuccess();
	} else if (status === 401) {
		auth.authenticationFailed('E-Mail oder API-Token werden von Jira nicht akzeptiert.');
	} else {
		auth.authenticationFailed('Jira antwortet nicht wie erwartet (Status ' + status + ').');
	}
}
