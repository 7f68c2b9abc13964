'use strict';

function escapeXml(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

var envelope = [
  '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">',
  '<soapenv:Body><login>',
  '<username>' + escapeXml(metadata.account.username) + '</username>',
  '<password>' + escapeXml(metadata.account.password) + '</password>',
  '</login></soapenv:Body></soapenv:Envelope>'
].join('');

httprequest.addHeader('Content-Type', 'text/xml');
httprequest.addHeader('SOAPAction', 'login');

try {
  httprequest.post('https://soap.timeclock.example/services/Soap', envelope);
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    DOMO.log('rejected request: ' + envelope); // finding: credential-logging
    auth.authenticationFailed('TimeClock rejected the login.');
  }
} catch (e) {
  auth.authenticationFailed('TimeClock is not reachable.');
}
