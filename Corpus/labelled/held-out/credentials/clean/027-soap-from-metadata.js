var envelope = '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:urn="urn:partner.soap.sforce.com"><soapenv:Body>' +
  '<urn:login><urn:username>' + metadata.account.username + '</urn:username>' +
  '<urn:password>' + metadata.account.password + metadata.account.securityToken + '</urn:password></urn:login>' +
  '</soapenv:Body></soapenv:Envelope>';
httprequest.addHeader('Content-Type', 'text/xml');
httprequest.addHeader('SOAPAction', 'login');
var res = httprequest.post('https://login.salesforce.com/services/Soap/u/58.0', envelope);
if (res.indexOf('<sessionId>') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('INVALID_LOGIN: check user name, password and security token');
}
