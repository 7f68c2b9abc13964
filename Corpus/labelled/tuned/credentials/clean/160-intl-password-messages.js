var FEHLER = { passwort: 'Das Passwort ist falsch.', token: 'Der Zugriff wurde widerrufen.' };
var ERREUR = { mdp: 'Le mot de passe est incorrect.', jeton: 'Le jeton a expiré.' };
var ERRO = { senha: 'Senha inválida.', token: 'Token expirado.' };
var lang = metadata.parameters['Language'];
var text = lang === 'de' ? FEHLER.passwort : lang === 'fr' ? ERREUR.mdp : ERRO.senha;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.get('https://api.hotelchain.example/me');
if (httprequest.getStatusCode() === 200) { auth.authenticationSuccess(); } else { auth.authenticationFailed(text); }
