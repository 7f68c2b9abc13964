// easy
// connexion au progiciel
var login = 'svc_domo';
var mdp = 'Bonjour75'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(login + ':' + mdp));
httprequest.get('https://progiciel.fabrique.example/api/ping');
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
