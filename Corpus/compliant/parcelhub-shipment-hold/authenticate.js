'use strict';

/* The service speaks SOAP 1.1; the addresses of namespaces are names only. */
var envelope = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:p="http://parcelhub.example/2019/ping">',
  '<s:Body><p:Ping/></s:Body>',
  '</s:Envelope>'
].join('\n');

function ping() {
  var account = metadata.account;
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
  httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
  httprequest.addHeader('SOAPAction', '"http://parcelhub.example/2019/ping/Ping"');
  httprequest.post('https://ws.parcelhub.example/services/Ping', envelope);
  return httprequest.getStatusCode();
}

var status = -1;
try {
  status = ping();
} catch (error) {
  status = -1;
}

if (status === 200) {
  auth.authenticationSuccess();
} else if (status === -1) {
  auth.authenticationFailed('ParcelHub could not be reached');
} else if (status === 401) {
  auth.authenticationFailed('The user name or the password is wrong. A password has at least 12 characters.');
} else {
  auth.authenticationFailed('ParcelHub answered with status ' + status);
}
