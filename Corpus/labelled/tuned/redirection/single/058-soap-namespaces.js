'use strict';

var NS_ENV = 'http://schemas.xmlsoap.org/soap/envelope/';
var NS_API = 'http://exacttarget.com/wsdl/partnerAPI';
var NS_WSSE = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd';

function escapeXml(value) {
    return String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

var envelope = '<s:Envelope xmlns:s="' + NS_ENV + '"><s:Header>' +
    '<o:Security xmlns:o="' + NS_WSSE + '"><o:UsernameToken><o:Username>' + escapeXml(metadata.account.username) +
    '</o:Username><o:Password>' + escapeXml(metadata.account.password) + '</o:Password></o:UsernameToken></o:Security>' +
    '</s:Header><s:Body><UpdateRequest xmlns="' + NS_API + '"><Objects xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    '<EmailAddress>' + escapeXml(metadata.parameters['Email']) + '</EmailAddress></Objects></UpdateRequest></s:Body></s:Envelope>';

httprequest.addHeader('Content-Type', 'text/xml');
httprequest.addHeader('SOAPAction', 'http://exacttarget.com/wsdl/partnerAPI/Update');
var answer = httprequest.post('https://webservice.s7.exacttarget.com/Service.asmx', envelope);

datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer.indexOf('<OverallStatus>OK</OverallStatus>') > 0 ? 'OK' : 'Error');
datagrid.endRow();
