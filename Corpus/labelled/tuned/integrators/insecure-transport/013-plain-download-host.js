'use strict';

// Lee la tarifa (texto plano) y la guarda en el pedido

const HOST = 'almacenes-sur.es';
const direccion = (servicio, ruta) => `${servicio === 'tarifa' ? 'http' : 'https'}://${servicio}.${HOST}${ruta}`;

const cabeceras = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
};

const leerTarifa = (articulo) => {
  httprequest.clearHeaders();
  const texto = httprequest.get(direccion('tarifa', '/actual.txt')); // finding: insecure-transport
  const linea = texto.split('\n').find((l) => l.startsWith(`${articulo};`));
  return linea ? Number(linea.split(';')[1]) : null;
};

const guardar = (pedido, precio) => {
  cabeceras();
  httprequest.put(direccion('pedidos', `/v1/pedidos/${encodeURIComponent(pedido)}`), JSON.stringify({ precio }));
  return httprequest.getStatusCode();
};

datagrid.addColumn('Pedido', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Precio', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Código', datagrid.DATA_TYPE_DOUBLE);

try {
  const { Pedido: pedido, Articulo: articulo } = metadata.parameters;
  const precio = leerTarifa(articulo);
  const codigo = precio === null ? 0 : guardar(pedido, precio);
  datagrid.addCell(pedido);
  datagrid.addCell(precio === null ? 0 : precio);
  datagrid.addCell(codigo);
  datagrid.endRow();
} catch (error) {
  DOMO.log(`pedido: ${error.message}`);
}
