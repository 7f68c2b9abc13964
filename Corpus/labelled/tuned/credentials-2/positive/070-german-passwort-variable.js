// medium
'use strict';
// Anmeldung am Warenwirtschaftssystem
var benutzer = 'schnittstelle';
var passwort = 'Kaffeepause7'; // finding: hardcoded-credentials
var antwort = httprequest.post('https://wawi.baustoff-krüger.de/rest/anmelden', JSON.stringify({
  benutzer: benutzer,
  kennwort: passwort
}));
var sitzung = JSON.parse(antwort).sitzung;
httprequest.addHeader('X-Sitzung', sitzung);
httprequest.put('https://wawi.baustoff-krüger.de/rest/artikel/' + encodeURIComponent(metadata.parameters['Artikel']),
  JSON.stringify({ bestand: Number(metadata.parameters['Bestand']) }));
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
