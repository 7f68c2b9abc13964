'use strict';
// sevDesk: Rechnung auf "bezahlt" setzen
// Fehlermeldungen landen im Protokoll, aber nie der API-Schluessel.

const BASIS = 'https://my.sevdesk.de/api/v1';
const schluessel = metadata.account.apikey;

datagrid.addColumn('Rechnung', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Ergebnis', datagrid.DATA_TYPE_STRING);

function meldeFehler(wo, fehler) {
  DOMO.log(wo + ': ' + fehler.name + ' - ' + fehler.message);
  if (fehler.stack) {
    DOMO.log(fehler.stack);
  }
}

function anfrage(methode, pfad, inhalt) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', schluessel);
  httprequest.addHeader('Content-Type', 'application/json');
  let antwort;
  if (methode === 'PUT') {
    antwort = httprequest.put(BASIS + pfad, JSON.stringify(inhalt));
  } else {
    antwort = httprequest.get(BASIS + pfad);
  }
  const status = httprequest.getStatusCode();
  if (status === 401) {
    throw new Error('Der API-Schluessel wurde abgelehnt (401)');
  }
  if (status >= 400) {
    throw new Error('sevDesk meldet ' + status + ' fuer ' + pfad);
  }
  return JSON.parse(antwort);
}

const nummer = String(metadata.parameters['Rechnungsnummer']);
let ergebnis = 'ok';

try {
  const treffer = anfrage('GET', '/Invoice?invoiceNumber=' + encodeURIComponent(nummer)).objects;
  anfrage('PUT', '/Invoice/' + treffer[0].id + '/bookAmount', { amount: treffer[0].sumGross, type: 'N' });
} catch (fehler) {
  meldeFehler('Buchung ' + nummer, fehler);
  ergebnis = fehler.message;
}

datagrid.addCell(nummer);
datagrid.addCell(ergebnis);
datagrid.endRow();
