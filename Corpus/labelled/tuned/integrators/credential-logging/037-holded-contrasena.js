'use strict';
// Autenticación contra la API de Gestoría Norte
// Nota: quitar las trazas cuando funcione en producción (Lucía)

const cuenta = metadata.account;
const usuario = cuenta.usuario;
const contrasena = cuenta['contraseña'];

const traza = {
  activa: true,
  escribir(...valores) {
    if (this.activa) {
      console.log('[traza]', ...valores); // finding: credential-logging
    }
  },
};

function pedirSesion() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const cuerpo = `usuario=${encodeURIComponent(usuario)}&clave=${encodeURIComponent(contrasena)}`;
  traza.escribir('longitud del cuerpo', cuerpo.length);
  httprequest.post('https://api.gestorianorte.es/v3/sesion', cuerpo);
  return httprequest.getStatusCode();
}

traza.escribir('inicio', usuario);

let estado = 0;
try {
  estado = pedirSesion();
} catch (error) {
  traza.escribir('fallo de red', error.message);
}

if (estado === 200 || estado === 201) {
  auth.authenticationSuccess();
} else {
  traza.escribir('rechazado', usuario, contrasena, estado);
  auth.authenticationFailed(`El usuario ${usuario} no pudo entrar (estado ${estado}).`);
}
