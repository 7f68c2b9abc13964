function esc(s) { return String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;'); }
var xml = '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><wsse:UsernameToken>' +
  '<wsse:Username>' + esc(metadata.account.username) + '</wsse:Username>' +
  '<wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">' +
  esc(metadata.account.password) + '</wsse:Password></wsse:UsernameToken></s:Header><s:Body><Ping/></s:Body></s:Envelope>';
httprequest.addHeader('Content-Type', 'text/xml');
httprequest.post('https://soap.erp-suite.example/OrderService', xml);
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
