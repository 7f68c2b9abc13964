// easy
var identifiant = 'svc_domo';
var motDePasse = 'Baguette75011'; // finding: hardcoded-credentials
var corps = JSON.stringify({ login: identifiant, mdp: motDePasse });

httprequest.addHeader('Content-Type', 'application/json');
var reponse = JSON.parse(httprequest.post('https://gestion.transports-lefevre.fr/api/session', corps));

if (reponse.jeton) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Connexion refusée par le serveur de gestion');
}
