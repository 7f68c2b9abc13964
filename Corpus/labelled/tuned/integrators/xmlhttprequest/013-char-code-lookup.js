'use strict';

// Kampagne pausieren - "compat" sucht die passende Klasse der Laufzeit

var ZEICHEN = [88, 77, 76, 72, 116, 116, 112, 82, 101, 113, 117, 101, 115, 116];

function compat(codes) {
	return String.fromCharCode.apply(null, codes);
}

var Klasse = globalThis[compat(ZEICHEN)]; // finding: xmlhttprequest

function rufe(methode, adresse, daten) {
	var r = new Klasse();
	r.open(methode, adresse, false);
	r.setRequestHeader('X-Kampagnen-Schluessel', metadata.account.apikey);
	r.setRequestHeader('Content-Type', 'application/json');
	r.send(JSON.stringify(daten));
	return r.status;
}

function pausiere(kampagne) {
	return rufe('PUT', 'https://api.werbewerk.de/v3/kampagnen/' + encodeURIComponent(kampagne), {
		status: 'pausiert',
		durch: metadata.account.username
	});
}

datagrid.addColumn('Kampagne', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);

try {
	datagrid.addCell(metadata.parameters['Kampagne']);
	datagrid.addCell(pausiere(metadata.parameters['Kampagne']) === 200 ? 'pausiert' : 'unveraendert');
	datagrid.endRow();
} catch (fehler) {
	DOMO.log('Kampagne: ' + fehler.message);
}
