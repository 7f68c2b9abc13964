'use strict';

let zustand = 0;

httprequest.addHeader('X-Tickethaus-Schluessel', metadata.account.apikey);

try {
  httprequest.get('https://eu1.tickethaus.de/api/v1/mandant');
  zustand = httprequest.getStatusCode();
} catch (fehler) {
  DOMO.log('Mandant nicht lesbar: ' + fehler.message);
}

const meldungen = {
  0: 'Tickethaus ist nicht erreichbar.',
  401: 'Der Schluessel ist unbekannt.',
  403: 'Der Schluessel ist gesperrt.',
};

if (zustand === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(meldungen[zustand] || 'Tickethaus meldet Status ' + zustand + '.');
}
