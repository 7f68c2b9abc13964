// easy
var utente = 'domo_it';
var parola = 'Roma#2022'; // finding: hardcoded-credentials
var envelope = '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>' +
  '<login><utente>' + utente + '</utente><parola>' + parola + '</parola></login>' +
  '</soapenv:Body></soapenv:Envelope>';
httprequest.addHeader('Content-Type', 'text/xml');
var xml = DOMO.parseXML(httprequest.post('https://ws.gestionale.example/Login.svc', envelope));
switch (httprequest.getStatusCode()) {
  case 200:
  case 201:
    auth.authenticationSuccess();
    break;
  default:
    auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
}
