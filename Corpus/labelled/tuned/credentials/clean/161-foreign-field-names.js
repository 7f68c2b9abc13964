const corps = {
  identifiant: metadata.account.username,
  motDePasse: metadata.account.password,
  typeMotDePasse: 'clair',
  champSenha: 'senha_usuario',
  wachtwoordVeld: 'wachtwoord',
  hasloPole: 'haslo'
};
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://progiciel.fabrique.example/api/session', JSON.stringify(corps));
var statusCode = httprequest.getStatusCode();
if (statusCode >= 200 && statusCode < 300) {
	auth.authenticationSuccess();
} else if (statusCode === 401) {
	auth.authenticationFailed("Your credentials are incorrect");
} else {
	auth.authenticationFailed("Unexpected answer: " + statusCode);
}
