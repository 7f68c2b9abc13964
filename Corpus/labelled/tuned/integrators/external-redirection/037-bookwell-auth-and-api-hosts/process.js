'use strict';

// Hôtes de l'API par pays, tous chez bookwell.io
var HOTES = {
  'France': 'fr.api.bookwell.io',
  'Belgique': 'be.api.bookwell.io',
  'Suisse': 'ch-gva.api.bookwell.io'
};

function jeton() {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var reponse = httprequest.post('https://auth.bookwell.io/realms/clients/token',
    'grant_type=client_credentials' +
    '&client_id=' + encodeURIComponent(metadata.account.clientKey) +
    '&client_secret=' + encodeURIComponent(metadata.account.clientSecret));
  return JSON.parse(reponse).access_token;
}

function reserver(hote, salle, debut) {
  var valeur = jeton();
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + valeur);
  httprequest.addHeader('Content-Type', 'application/json');
  return JSON.parse(httprequest.post('https://' + hote + '/v1/reservations', JSON.stringify({
    salle: salle,
    debut: debut,
    confirmation: true
  })));
}

datagrid.addColumn('Salle', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Réservation', datagrid.DATA_TYPE_STRING);

var p = metadata.parameters;
var hote = HOTES[p['Pays']] || HOTES['France'];

try {
  var reservation = reserver(hote, p['Salle'], p['Début']);
  datagrid.addCell(p['Salle']);
  datagrid.addCell(String(reservation.numero));
  datagrid.endRow();
} catch (erreur) {
  DOMO.log('Réservation impossible : ' + erreur.message);
}
