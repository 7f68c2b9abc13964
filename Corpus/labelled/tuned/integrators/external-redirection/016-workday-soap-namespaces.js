'use strict';
// SOAP write-back. The addresses of other organisations below are XML namespaces and a SOAPAction,
// the only address that is called belongs to the tenant.

var NS = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  wsse: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
  type: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText',
  bsvc: 'urn:com.peopleday/bsvc',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance'
};

function xml(text) {
  return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function envelope(account, worker, email) {
  return '<?xml version="1.0" encoding="UTF-8"?>' +
    '<s:Envelope xmlns:s="' + NS.soap + '" xmlns:xsi="' + NS.xsi + '">' +
    '<s:Header><w:Security xmlns:w="' + NS.wsse + '"><w:UsernameToken>' +
    '<w:Username>' + xml(account.username) + '</w:Username>' +
    '<w:Password Type="' + NS.type + '">' + xml(account.password) + '</w:Password>' +
    '</w:UsernameToken></w:Security></s:Header>' +
    '<s:Body><b:Change_Email xmlns:b="' + NS.bsvc + '"><b:Worker>' + xml(worker) + '</b:Worker>' +
    '<b:Email>' + xml(email) + '</b:Email></b:Change_Email></s:Body></s:Envelope>';
}

datagrid.addColumn('Worker', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Fault', datagrid.DATA_TYPE_STRING);

try {
  httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
  httprequest.addHeader('SOAPAction', 'http://www.peopleday-standards.org/bsvc/Change_Email');
  var answer = httprequest.post(
    'https://' + metadata.account.host + '/ccx/service/' + encodeURIComponent(metadata.account.tenant) + '/Staffing/v40.0',
    envelope(metadata.account, metadata.parameters['Worker'], metadata.parameters['Email'])
  );
  datagrid.addCell(metadata.parameters['Worker']);
  datagrid.addCell(answer.indexOf('Fault') > -1 ? 'yes' : 'no');
  datagrid.endRow();
} catch (e) {
  DOMO.log('soap: ' + e.message);
}
