// medium
var usuario = metadata.account.username, senha = 'Palmeiras1914'; // finding: hardcoded-credentials
httprequest.addParameter('usuario', usuario);
httprequest.addParameter('senha', senha);
var resposta = httprequest.post('https://erp.lojaverde.com.br/login');
if (resposta.indexOf('bem-vindo') >= 0) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Usuário ou senha inválidos');
}
