'use strict';
// Minuterie : relance la commande toutes les secondes (code repris de l'ancien extranet)

var SERVICE = 'https://api.livraison-express.fr/v1';
var essais = 0;
var minuterie = null;

function entetes() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
}

function relancer(commande) {
  entetes();
  essais += 1;
  httprequest.post(SERVICE + '/commandes/' + encodeURIComponent(commande) + '/relance', '{}');
  return httprequest.getStatusCode();
}

function demarrer(commande) {
  minuterie = setInterval("relancer('" + commande + "')", 1000); // finding: dynamic-code
  setTimeout('arreter()', 10000); // finding: dynamic-code
}

function arreter() {
  clearInterval(minuterie);
  DOMO.log(essais + ' relance(s)');
}

datagrid.addColumn('Commande', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);

try {
  var commande = String(metadata.parameters['Commande']);
  if (!/^CMD-\d{4,10}$/.test(commande)) {
    throw new Error('numéro de commande invalide');
  }
  datagrid.addCell(commande);
  datagrid.addCell(relancer(commande));
  datagrid.endRow();
  if (metadata.parameters['Insister'] === 'oui') {
    demarrer(commande);
  }
} catch (erreur) {
  DOMO.log('relance : ' + erreur.message);
}
