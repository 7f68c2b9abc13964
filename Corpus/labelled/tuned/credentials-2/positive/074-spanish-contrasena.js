// medium
'use strict';
const acceso = {
  usuario: 'facturas',
  contraseña: 'LunaLlena88' // finding: hardcoded-credentials
};
httprequest.addHeader('Content-Type', 'application/json');
const r = JSON.parse(httprequest.post('https://api.facturafacil.mx/v1/sesion', JSON.stringify(acceso)));
if (!r.sesion) {
  datagrid.error(401, 'No se pudo iniciar la sesión');
} else {
  httprequest.addHeader('X-Sesion', r.sesion);
  const folio = encodeURIComponent(metadata.parameters['Folio']);
  datagrid.magicParseJSON(httprequest.put('https://api.facturafacil.mx/v1/facturas/' + folio, JSON.stringify({ estado: 'pagada' })));
}
