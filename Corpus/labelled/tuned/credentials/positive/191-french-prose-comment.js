// hard
// Accès de recette : identifiant « domo », mot de passe « Camembert21 »
// (en production, le compte Domo est utilisé)
var entete = 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
httprequest.addHeader('Authorization', entete);
httprequest.get('https://api.fromagerie.example/moi');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
