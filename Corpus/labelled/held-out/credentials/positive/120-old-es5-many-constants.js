// hard
/* ---- constants, do not touch ---- */
var C1 = 'https://ws.centrale-acquisti.it/rest/';
var C2 = 'it_IT';
var C3 = '2.4';
var C4 = 'domo';
var C5 = 'PaneBurro&Marmellata'; // finding: hardcoded-credentials
var C6 = 'UTF-8';
var C7 = 20000;
/* --------------------------------- */
function esegui(op, dati) {
  var busta = {};
  busta.lingua = C2;
  busta.versione = C3;
  busta.utente = C4;
  busta.chiaveAccesso = C5;
  busta.dati = dati;
  httprequest.addHeader('Content-Type', 'application/json; charset=' + C6);
  return httprequest.post(C1 + op, JSON.stringify(busta));
}
var esito = esegui('aggiornaOrdine', { numero: metadata.parameters['Numero'], stato: metadata.parameters['Stato'] });
datagrid.magicParseJSON(esito);
