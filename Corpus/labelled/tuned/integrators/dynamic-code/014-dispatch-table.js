'use strict';
// Befehle der Karte werden ueber eine Tabelle aufgerufen; der Name des Befehls wird nie ausgefuehrt.

var GERAETE = 'https://api.hausgeist.de/v1/geraete/';

function Befehl(pfad, baueDaten) {
	this.pfad = pfad;
	this.baueDaten = baueDaten;
}

Befehl.prototype.ausfuehren = function (geraet, wert) {
	httprequest.clearHeaders();
	httprequest.addHeader('X-Hausgeist', metadata.account.apikey);
	httprequest.addHeader('Content-Type', 'application/json');
	httprequest.put(GERAETE + encodeURIComponent(geraet) + this.pfad, JSON.stringify(this.baueDaten(wert)));
	return httprequest.getStatusCode();
};

var befehle = {
	'einschalten': new Befehl('/schalter', function () { return { an: true }; }),
	'ausschalten': new Befehl('/schalter', function () { return { an: false }; }),
	'dimmen': new Befehl('/dimmer', function (wert) { return { prozent: Number(wert) }; }),
	'function': new Befehl('/funktion', function (wert) { return { name: wert }; }),
	'eval': new Befehl('/bewertung', function (wert) { return { sterne: Number(wert) }; })
};

datagrid.addColumn('Befehl', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

var name = metadata.parameters['Befehl'];
try {
	if (!Object.prototype.hasOwnProperty.call(befehle, name)) {
		throw new Error('unbekannter Befehl ' + name);
	}
	var befehl = befehle[name];
	var weitere = befehle.eval.ausfuehren.bind(befehle['eval']);
	datagrid.addCell(name);
	datagrid.addCell(befehl.ausfuehren(metadata.parameters['Geraet'], metadata.parameters['Wert']));
	datagrid.endRow();
	if (metadata.parameters['Bewerten'] === 'ja') {
		weitere(metadata.parameters['Geraet'], 5);
	}
} catch (fehler) {
	DOMO.log('Befehl: ' + fehler.message);
}
