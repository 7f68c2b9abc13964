'use strict';

// Der Server ist waehlbar, darf aber nur zu Tickethaus gehoeren.
function serverAdresse(eingabe) {
  const server = String(eingabe).trim().toLowerCase();
  if (!server.endsWith('tickethaus.de')) {
    throw new Error('Der Server muss auf tickethaus.de enden.');
  }
  return 'https://' + server + '/api/v1';
}

function oeffnen() {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Tickethaus-Schluessel', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
}

function absagen(adresse, kennung) {
  oeffnen();
  const antwort = httprequest.post(adresse + '/veranstaltungen/' + encodeURIComponent(kennung) + '/absage', '{}'); // finding: external-redirection
  return { status: httprequest.getStatusCode(), antwort: JSON.parse(antwort) };
}

datagrid.addColumn('Veranstaltung', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Erstattungen', datagrid.DATA_TYPE_STRING);

try {
  const adresse = serverAdresse(metadata.parameters['Server']);
  const { antwort } = absagen(adresse, metadata.parameters['Veranstaltung']);
  datagrid.addCell(metadata.parameters['Veranstaltung']);
  datagrid.addCell(String(antwort.erstattungen));
  datagrid.endRow();
} catch (fehler) {
  DOMO.log('Absage: ' + fehler.message);
}
