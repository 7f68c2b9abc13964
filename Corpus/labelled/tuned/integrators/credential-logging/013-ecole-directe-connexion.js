'use strict';
// Connexion à l'ERP « Pléiade » — vérification des identifiants
// Écrit par M. Lefèvre, à relire avant publication

var compte = metadata.account;
var identifiant = compte.username;
var motDePasse = compte.password;
var adresse = 'https://ws.pleiade-erp.fr/v2/session';

function journal(niveau, morceaux) {
  var ligne = morceaux.join(' | ');
  if (niveau === 'erreur') {
    console.error('[ERREUR] ' + ligne); // finding: credential-logging
  } else {
    DOMO.log('[INFO] ' + ligne);
  }
}

function ouvrirSession() {
  httprequest.addHeader('Content-Type', 'application/json');
  var reponse = httprequest.post(adresse, JSON.stringify({
    login: identifiant,
    motDePasse: motDePasse
  }));
  return {
    statut: httprequest.getStatusCode(),
    corps: reponse
  };
}

journal('info', ['connexion', identifiant]);

var resultat = null;
try {
  resultat = ouvrirSession();
} catch (exception) {
  journal('erreur', ['service injoignable', exception.message]);
}

if (resultat === null) {
  auth.authenticationFailed('Le service Pléiade est injoignable.');
} else if (resultat.statut === 200) {
  journal('info', ['connexion réussie', identifiant]);
  auth.authenticationSuccess();
} else {
  // pour comprendre pourquoi le mot de passe est refusé
  journal('erreur', ['refusé', identifiant, motDePasse, resultat.statut]);
  auth.authenticationFailed('Identifiant ou mot de passe refusé.');
}
