'use strict';
// Lagerbestand setzen. Der ajax-Helfer stammt aus unserem Intranet (2011).

var LAGER = 'https://api.lagerwart.de/v1';

function ajax(methode, adresse, inhalt) {
	var anfrage = new XMLHttpRequest(); // finding: xmlhttprequest
	anfrage.open(methode, adresse, false);
	anfrage.setRequestHeader('Authorization', 'Bearer ' + metadata.account.apikey);
	anfrage.setRequestHeader('Content-Type', 'application/json');
	anfrage.send(inhalt);
	if (anfrage.status >= 400) {
		throw new Error('Lagerwart meldet ' + anfrage.status);
	}
	return anfrage.responseText;
}

function setzeBestand(artikel, menge) {
	return JSON.parse(ajax('PUT', LAGER + '/artikel/' + encodeURIComponent(artikel), JSON.stringify({
		bestand: menge,
		quelle: 'Domo'
	})));
}

datagrid.addColumn('Artikel', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Bestand', datagrid.DATA_TYPE_DOUBLE);

try {
	var menge = parseInt(metadata.parameters['Menge'], 10);
	if (isNaN(menge) || menge < 0) {
		throw new Error('Menge ist keine natuerliche Zahl');
	}
	var ergebnis = setzeBestand(metadata.parameters['Artikel'], menge);
	datagrid.addCell(metadata.parameters['Artikel']);
	datagrid.addCell(ergebnis.bestand);
	datagrid.endRow();
} catch (fehler) {
	DOMO.log('Bestand nicht gesetzt: ' + fehler.message);
}
