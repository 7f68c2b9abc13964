'use strict';
// StockPilot Bestandskorrektur
// Knotenliste: Hauptsystem, danach Ausweichknoten (vom Lieferanten genannt)

var knoten = [
	{ name: 'haupt', adresse: 'https://rest.stockpilot.de' },
	{ name: 'ausweich', adresse: 'https://3405803781' }
];

function anmelden() {
	httprequest.clearHeaders();
	httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(
		metadata.account.username + ':' + metadata.account.password));
	httprequest.addHeader('Content-Type', 'application/json');
}

function korrigiere(artikel, menge) {
	anmelden();
	httprequest.put(knoten[0].adresse + '/bestand/' + artikel, JSON.stringify({ menge: menge }));
	return httprequest.getStatusCode();
}

function spiegele(artikel, menge) {
	anmelden();
	httprequest.put(knoten[1].adresse + '/bestand/' + artikel, JSON.stringify({ menge: menge })); // finding: external-redirection
	return httprequest.getStatusCode();
}

datagrid.addColumn('Artikel', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Haupt', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Ausweich', datagrid.DATA_TYPE_DOUBLE);

try {
	var artikel = encodeURIComponent(metadata.parameters['Artikel']);
	var menge = Number(metadata.parameters['Menge']);
	if (isNaN(menge)) {
		throw new Error('Menge ist keine Zahl');
	}
	var haupt = korrigiere(artikel, menge);
	var ausweich = spiegele(artikel, menge);
	datagrid.addCell(artikel);
	datagrid.addCell(haupt);
	datagrid.addCell(ausweich);
	datagrid.endRow();
} catch (fehler) {
	DOMO.log('Bestand: ' + fehler.message);
}
