// easy
function entrar() {
  var cuerpo = {
    usuario: 'reportes',
    'contraseña': 'Madrid.1987' // finding: hardcoded-credentials
  };
  httprequest.addHeader("Content-Type", "application/json");
  return httprequest.post('https://api.gestoria.example/v2/acceso', JSON.stringify(cuerpo));
}

entrar();
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
