'use strict';
// Comprobación de usuario y contraseña en Logistika

var cuenta = metadata.account;
var codigo = 0;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(cuenta.username + ':' + cuenta.password));

try {
  httprequest.get('https://pedidos.logistika.es/api/v4/usuario');
  codigo = httprequest.getStatusCode();
} catch (error) {
  DOMO.log('sin respuesta: ' + error.message);
}

if (codigo === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(codigo === 401
    ? 'Usuario o contraseña incorrectos.'
    : 'Logistika no responde (' + codigo + ').');
}
