'use strict';

// SOAP 1.1: the namespaces are identifiers that happen to start with http://
var NS = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  wsse: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
  partner: 'http://autotask.net/ATWS/v1_6/'
};

function envelope(body) {
  return '<?xml version="1.0" encoding="utf-8"?>' +
    '<s:Envelope xmlns:s="' + NS.soap + '" xmlns:w="' + NS.wsse + '">' +
    '<s:Body>' + body + '</s:Body></s:Envelope>';
}

httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
httprequest.addHeader('SOAPAction', NS.partner + 'query');
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
try {
  var text = httprequest.post('https://webservices5.autotask.net/ATServices/1.6/atws.asmx', envelope('<query xmlns="' + NS.partner + '"><sXML/></query>'));
  datagrid.addCell(text);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
