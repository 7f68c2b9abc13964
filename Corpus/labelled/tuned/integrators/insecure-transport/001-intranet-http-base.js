'use strict';
// Druckauftrag freigeben. Der Druckserver hat (noch) kein Zertifikat.

var SERVER = 'http://druck.copyhaus.de:8080/api';

function kopf() {
	httprequest.clearHeaders();
	httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(
		metadata.account.username + ':' + metadata.account.password));
	httprequest.addHeader('Content-Type', 'application/json');
}

function auftrag(nummer) {
	kopf();
	return JSON.parse(httprequest.get(SERVER + '/auftraege/' + encodeURIComponent(nummer))); // finding: insecure-transport
}

function freigeben(nummer, kostenstelle) {
	kopf();
	httprequest.put( // finding: insecure-transport
		SERVER + '/auftraege/' + encodeURIComponent(nummer) + '/freigabe',
		JSON.stringify({ kostenstelle: kostenstelle })
	);
	return httprequest.getStatusCode();
}

datagrid.addColumn('Auftrag', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Seiten', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
	var nummer = metadata.parameters['Auftrag'];
	var daten = auftrag(nummer);
	datagrid.addCell(nummer);
	datagrid.addCell(Number(daten.seiten));
	datagrid.addCell(freigeben(nummer, metadata.parameters['Kostenstelle']));
	datagrid.endRow();
} catch (fehler) {
	DOMO.log('Freigabe: ' + fehler.message);
}
