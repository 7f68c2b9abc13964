'use strict';
// Connexion : le jeton vient de auth.bookwell.io

var compte = metadata.account;

function demanderJeton() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var corps = 'grant_type=client_credentials' +
    '&client_id=' + encodeURIComponent(compte.clientKey) +
    '&client_secret=' + encodeURIComponent(compte.clientSecret);
  var reponse = JSON.parse(httprequest.post('https://auth.bookwell.io/realms/clients/token', corps));
  return typeof reponse.access_token === 'string';
}

try {
  if (demanderJeton()) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Bookwell a refusé le client.');
  }
} catch (erreur) {
  auth.authenticationFailed('Bookwell ne répond pas.');
}
