'use strict';
// Kursverwaltung: Teilnehmer umbuchen (Vorlage von 2009, daher eval statt JSON.parse)

var KURSE = 'https://api.kursplan.de/rest';

function lies(text) {
	// Die API liefert manchmal ungequotete Schluessel: {id: 5, ok: true}
	return eval('(' + text + ')'); // finding: dynamic-code
}

function kopf() {
	httprequest.clearHeaders();
	httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(
		metadata.account.username + ':' + metadata.account.password));
	httprequest.addHeader('Content-Type', 'application/json');
}

function umbuchen(teilnehmer, kurs) {
	kopf();
	var antwort = httprequest.post(KURSE + '/umbuchung', JSON.stringify({
		teilnehmer: teilnehmer,
		kurs: kurs
	}));
	if (httprequest.getStatusCode() !== 200) {
		throw new Error('Umbuchung abgelehnt: ' + httprequest.getStatusCode());
	}
	return lies(antwort);
}

datagrid.addColumn('Teilnehmer', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Kurs', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Platz', datagrid.DATA_TYPE_STRING);

try {
	var p = metadata.parameters;
	var buchung = umbuchen(p['Teilnehmer'], p['Kurs']);
	datagrid.addCell(p['Teilnehmer']);
	datagrid.addCell(p['Kurs']);
	datagrid.addCell(String(buchung.platz));
	datagrid.endRow();
} catch (fehler) {
	DOMO.log('Umbuchung: ' + fehler.message);
}
