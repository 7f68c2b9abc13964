var CONTENT = {
  json: 'application/json; charset=utf-8',
  form: 'application/x-www-form-urlencoded',
  jose: 'application/jose+json',
  key: 'application/pkcs8',
  xml: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};
httprequest.addHeader('Content-Type', CONTENT.json);
httprequest.addHeader('Accept', CONTENT.jose);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.put('https://api.sealoffice.example/seals/' + metadata.parameters['Seal'], JSON.stringify({ lifted: true }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
