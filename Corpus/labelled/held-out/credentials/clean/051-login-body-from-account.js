var loginBody = {
  CompanyDB: metadata.account.companydb || 'SBO_PRODUCTION',
  UserName: metadata.account.username,
  Password: metadata.account.password,
  Language: 3
};
httprequest.addHeader('Content-Type', 'application/json');
var session = JSON.parse(httprequest.post(metadata.account.host + '/b1s/v1/Login', JSON.stringify(loginBody)));
httprequest.addHeader('Cookie', 'B1SESSION=' + session.SessionId + '; ROUTEID=.node1');
httprequest.addHeader('X-HTTP-Method-Override', 'PATCH');
httprequest.post(metadata.account.host + '/b1s/v1/Orders(' + metadata.parameters['DocEntry'] + ')', JSON.stringify({ Comments: metadata.parameters['Comment'] }));
datagrid.addColumn('status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
