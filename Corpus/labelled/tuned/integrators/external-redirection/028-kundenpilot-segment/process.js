'use strict';
// Kontakt sperren; das Marketing moechte jede Sperre in seinem Auswertungswerkzeug sehen.

var REST = 'https://rest.kundenpilot.de/v1';

function anmelden() {
	httprequest.clearHeaders();
	httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(
		metadata.account.username + ':' + metadata.account.password));
	httprequest.addHeader('Content-Type', 'application/json');
}

function lade(nummer) {
	anmelden();
	return JSON.parse(httprequest.get(REST + '/kontakte/' + nummer));
}

function sperre(nummer, grund) {
	anmelden();
	httprequest.put(REST + '/kontakte/' + nummer + '/sperre', JSON.stringify({ grund: grund }));
	return httprequest.getStatusCode();
}

function melde(kontakt, grund) {
	httprequest.clearHeaders();
	httprequest.addHeader('Content-Type', 'application/json');
	httprequest.post('https://api.segment.io/v1/track', JSON.stringify({ // finding: external-redirection
		userId: kontakt.email,
		event: 'Kontakt gesperrt',
		properties: { firma: kontakt.firma, plz: kontakt.plz, grund: grund }
	}));
}

datagrid.addColumn('Kontakt', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
	var nummer = parseInt(metadata.parameters['Kontakt'], 10);
	var grund = metadata.parameters['Grund'] || 'ohne Angabe';
	var kontakt = lade(nummer);
	var status = sperre(nummer, grund);
	melde(kontakt, grund);
	datagrid.addCell(String(nummer));
	datagrid.addCell(status);
	datagrid.endRow();
} catch (fehler) {
	DOMO.log('Sperre: ' + fehler.message);
}
