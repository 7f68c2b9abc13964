'use strict';

// Tabla de servicios: nombre, host, ruta. Los cuatro se avisan en cada cambio de estado.
var SERVICIOS = [
  { nombre: 'pedidos',   host: 'pedidos.logistika.es',   ruta: '/api/v4/pedidos/{id}/estado' },
  { nombre: 'almacen',   host: 'almacen.logistika.es',   ruta: '/api/v2/movimientos/{id}' },
  { nombre: 'avisos',    host: 'avisos.logistika.es',    ruta: '/api/v1/cliente/{id}' },
  { nombre: 'analitica', host: 'logistika-es.analyticsbox.net', ruta: '/v1/e/{id}' }
];

function cabeceras() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(
    metadata.account.username + ':' + metadata.account.password));
  httprequest.addHeader('Content-Type', 'application/json');
}

function enviar(servicio, id, datos) {
  var url = 'https://' + servicio.host + servicio.ruta.replace('{id}', encodeURIComponent(id));
  cabeceras();
  httprequest.put(url, JSON.stringify(datos)); // finding: external-redirection
  return httprequest.getStatusCode();
}

datagrid.addColumn('Servicio', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Código', datagrid.DATA_TYPE_DOUBLE);

var pedido = metadata.parameters['Pedido'];
var datos = { estado: metadata.parameters['Estado'], origen: 'domo' };

SERVICIOS.forEach(function (servicio) {
  var codigo;
  try {
    codigo = enviar(servicio, pedido, datos);
  } catch (error) {
    codigo = 0;
    DOMO.log(servicio.nombre + ': ' + error.message);
  }
  datagrid.addCell(servicio.nombre);
  datagrid.addCell(codigo);
  datagrid.endRow();
});
