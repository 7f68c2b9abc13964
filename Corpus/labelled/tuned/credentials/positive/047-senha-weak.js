// easy
// valida o acesso ao ERP
var usuario = 'domo';
var senha = 'Verao2024'; // finding: hardcoded-credentials
httprequest.addParameter('login', usuario);
httprequest.addParameter('senha', senha);
var resposta = httprequest.post('https://erp.lojasbrasil.example/api/sessao');
if (resposta.indexOf('"ok":true') >= 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Usuário ou senha inválidos');
}
