var NS = {
  token: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0',
  password: 'http://schemas.acme.example/identity/2012/07/passwordInformation',
  soap: 'http://www.w3.org/2003/05/soap-envelope'
};
var xml = '<s:Envelope xmlns:s="' + NS.soap + '" xmlns:t="' + NS.token + '" xmlns:p="' + NS.password + '"><s:Body><Close no="' +
  Number(metadata.parameters['Order No']) + '"/></s:Body></s:Envelope>';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/soap+xml');
httprequest.post('https://soap.erp-suite.example/OrderService', xml);
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
