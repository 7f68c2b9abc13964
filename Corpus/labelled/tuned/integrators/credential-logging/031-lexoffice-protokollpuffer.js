'use strict';

// Protokoll wird gesammelt und am Ende in einem Rutsch geschrieben,
// damit die Zeilen im Domo-Log beieinander stehen.

var protokoll = [];

function notiere(text) {
	protokoll.push(text);
}

function schreibeProtokoll() {
	for (var i = 0; i < protokoll.length; i++) {
		DOMO.log((i + 1) + '. ' + protokoll[i]); // finding: credential-logging
	}
	protokoll = [];
}

function Buchhaltung(schluessel) {
	this.schluessel = schluessel;
	this.adresse = 'https://api.belegwerk.de/v1';
}

Buchhaltung.prototype.sende = function (pfad, daten) {
	var kopf = { 'Authorization': 'Bearer ' + this.schluessel, 'Content-Type': 'application/json' };
	httprequest.clearHeaders();
	for (var name in kopf) {
		httprequest.addHeader(name, kopf[name]);
		notiere('Kopfzeile ' + name + ' = ' + kopf[name]);
	}
	var antwort = httprequest.put(this.adresse + pfad, JSON.stringify(daten));
	notiere('Status ' + httprequest.getStatusCode());
	return antwort;
};

datagrid.addColumn('Beleg', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Gespeichert', datagrid.DATA_TYPE_STRING);

var buch = new Buchhaltung(metadata.account.apikey);
var beleg = metadata.parameters['Beleg'];
var gespeichert = 'nein';

try {
	notiere('Beginn: ' + new Date().toISOString());
	buch.sende('/belege/' + encodeURIComponent(beleg), { status: metadata.parameters['Status'] });
	gespeichert = 'ja';
} catch (fehler) {
	notiere('Abbruch: ' + fehler.message);
}
schreibeProtokoll();

datagrid.addCell(beleg);
datagrid.addCell(gespeichert);
datagrid.endRow();
