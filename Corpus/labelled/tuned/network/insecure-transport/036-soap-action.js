'use strict';

var ns = { s: 'http://www.w3.org/2003/05/soap-envelope', w: 'http://ws.pawnbroker.example/2010/05' };

function element(name, value) {
  return '<' + name + ' xmlns="' + ns.w + '">' + value + '</' + name + '>';
}

function call(action, body) {
  httprequest.clearHeaders();
  httprequest.addHeader('SOAPAction', ns.w + '/' + action);
  httprequest.addHeader('Content-Type', 'application/soap+xml; action="http://ws.pawnbroker.example/2010/05/' + action + '"');
  return DOMO.parseXML(httprequest.post('https://ws.pawnbroker.example/service.svc', body));
}

var reply = call('Redeem', '<Envelope xmlns="' + ns.s + '">' + element('Pawn', Number(metadata.parameters['Pawn'])) + '</Envelope>');
datagrid.addColumn('Redeemed', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(reply.Envelope.Body.RedeemResult));
datagrid.endRow();
