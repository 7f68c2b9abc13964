// easy
// Conexión con SAP Business One (servicio de capa)
var datos = {
  CompanyDB: 'SBO_IBERIA',
  UserName: 'manager',
  Password: 'Sevilla2020' // finding: hardcoded-credentials
};
httprequest.addHeader('Content-Type', 'application/json');
var sesion = JSON.parse(httprequest.post('https://sap.aceitesdelsur.es:50000/b1s/v1/Login', JSON.stringify(datos)));
httprequest.addHeader('Cookie', 'B1SESSION=' + sesion.SessionId);
httprequest.addHeader('X-HTTP-Method-Override', 'PATCH');
httprequest.post('https://sap.aceitesdelsur.es:50000/b1s/v1/Orders(' + metadata.parameters['DocEntry'] + ')',
  JSON.stringify({ Comments: metadata.parameters['Comentario'] }));
datagrid.addColumn('estado', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
