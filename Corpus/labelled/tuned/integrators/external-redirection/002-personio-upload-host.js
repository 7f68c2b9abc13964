'use strict';
// Personio-Abwesenheit eintragen. Daten gehen an api., Anhaenge an upload. des gleichen Anbieters.

const HOSTS = {
  daten: 'https://api.personaldesk.de/v1',
  anhang: 'https://upload.personaldesk.de/v1',
  status: 'https://status-intern.eu.personaldesk.de/healthz',
};

function kopf(typ) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', typ);
}

function dienstLaeuft() {
  kopf('application/json');
  httprequest.get(HOSTS.status);
  return httprequest.getStatusCode() === 200;
}

function abwesenheit(mitarbeiter, von, bis) {
  kopf('application/json');
  return JSON.parse(httprequest.post(HOSTS.daten + '/company/time-offs', JSON.stringify({
    employee_id: mitarbeiter, start_date: von, end_date: bis,
  })));
}

function haengeAn(id, text) {
  kopf('text/plain');
  httprequest.put(HOSTS.anhang + '/time-offs/' + id + '/attachment', text);
  return httprequest.getStatusCode();
}

datagrid.addColumn('Abwesenheit', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Anhang', datagrid.DATA_TYPE_DOUBLE);

try {
  if (dienstLaeuft()) {
    const p = metadata.parameters;
    const eintrag = abwesenheit(p['Mitarbeiter'], p['Von'], p['Bis']);
    datagrid.addCell(String(eintrag.id));
    datagrid.addCell(haengeAn(encodeURIComponent(eintrag.id), p['Bemerkung']));
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log('Abwesenheit: ' + e.message);
}
