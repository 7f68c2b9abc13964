'use strict';

var envelope =
    '<?xml version="1.0" encoding="utf-8"?>' +
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">' +
    '<soapenv:Body><login><username>' + metadata.account.username + '</username>' +
    '<password>' + metadata.account.password + '</password></login></soapenv:Body></soapenv:Envelope>';

httprequest.addHeader('Content-Type', 'text/xml');
httprequest.addHeader('SOAPAction', 'login');
var xml = DOMO.parseXML(httprequest.post('https://login.stagecrm.com/services/Soap/u/40.0', envelope));
var result = xml.Envelope.Body.loginResponse.result;
var sessionId = result.sessionId;

DOMO.log('server ' + result.serverUrl);
DOMO.log('session ' + sessionId); // finding: credential-logging

if (sessionId) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('SOAP login failed');
}
