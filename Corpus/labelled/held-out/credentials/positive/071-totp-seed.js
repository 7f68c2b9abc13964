// medium
var mfa = { issuer: 'PortalADM', digits: 6, period: 30, seed: '⟦[A-Z2-7]{32}⟧' }; // finding: hardcoded-credentials

httprequest.addHeader('Content-Type', 'application/json');
var otp = JSON.parse(httprequest.post('https://otp.tools.lisboaporto.pt/generate', JSON.stringify({ seed: mfa.seed, period: mfa.period }))).code;
var sessao = JSON.parse(httprequest.post('https://portal.lisboaporto.pt/api/login', JSON.stringify({
  utilizador: metadata.account.username,
  palavraPasse: metadata.account.password,
  codigo: otp
})));
if (sessao.ok) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Credenciais inválidas');
}
