'use strict';

var SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
var SHIPMENTS = 'http://parcelhub.example/2021/shipments';
var ENTITIES = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

function escapeXML(text) {
  return String(text).replace(/[<>&"']/g, function (character) {
    return ENTITIES[character];
  });
}

function element(name, text) {
  return '<h:' + name + '>' + escapeXML(text) + '</h:' + name + '>';
}

function isoDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) {
    throw new Error('Hold Until must be a date');
  }
  return text.slice(0, 10);
}

function holdRequest(parameters) {
  return '<?xml version="1.0" encoding="UTF-8"?>' +
    '<s:Envelope xmlns:s="' + SOAP + '" xmlns:h="' + SHIPMENTS + '"><s:Body><h:Hold>' +
    element('trackingNumber', parameters['Tracking Number']) +
    element('until', isoDay(parameters['Hold Until'])) +
    element('instruction', parameters['Instruction'] || '') +
    '</h:Hold></s:Body></s:Envelope>';
}

function post(operation, body) {
  var account = metadata.account;
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
  httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
  httprequest.addHeader('SOAPAction', '"' + SHIPMENTS + '/' + operation + '"');
  return DOMO.parseXML(httprequest.post('https://ws.parcelhub.example/services/Shipments', body));
}

function resultOf(answer) {
  var body = answer['s:Envelope']['s:Body'];
  if (body['s:Fault']) {
    throw new Error(body['s:Fault'].faultstring);
  }
  return body['h:HoldResponse'];
}

try {
  if (!/^[A-Z0-9]{12,22}$/.test(metadata.parameters['Tracking Number'])) {
    throw new Error('Tracking Number must have 12 to 22 capitals and digits');
  }
  var result = resultOf(post('Hold', holdRequest(metadata.parameters)));

  datagrid.addColumn('Tracking Number', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Held Until', datagrid.DATA_TYPE_DATE);
  datagrid.addColumn('Confirmation', datagrid.DATA_TYPE_STRING);

  datagrid.addCell(result['h:trackingNumber']);
  datagrid.addCell(result['h:until']);
  datagrid.addCell(result['h:confirmation']);
  datagrid.endRow();
} catch (error) {
  datagrid.error(500, error.message);
}
