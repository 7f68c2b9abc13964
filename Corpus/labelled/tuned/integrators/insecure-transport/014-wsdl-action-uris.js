'use strict';
// SOAP 1.1 client, made from a WSDL with a PHP generator. http:// occurs in SOAPAction and namespaces.

var SoapClient = function (location, uri) {
  this.location = location;
  this.uri = uri;
};

SoapClient.prototype.__soapCall = function (operation, body) {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
  httprequest.addHeader('SOAPAction', '"' + this.uri + operation + '"');
  var xml = '<?xml version="1.0"?>' +
    '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" e:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">' +
    '<e:Body><t:' + operation + ' xmlns:t="' + this.uri + '">' + body + '</t:' + operation + '></e:Body></e:Envelope>';
  return DOMO.parseXML(httprequest.post(this.location, xml));
};

function tag(name, value) {
  return '<t:' + name + '>' + String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;') + '</t:' + name + '>';
}

var client = new SoapClient('https://soap.inkassobuero.de/services/v4', 'http://tempuri.org/IClaims/');

datagrid.addColumn('Claim', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  client.__soapCall('CloseClaim',
    tag('User', metadata.account.username) +
    tag('Password', metadata.account.password) +
    tag('Claim', metadata.parameters['Claim']) +
    tag('Reason', metadata.parameters['Reason']));
  datagrid.addCell(metadata.parameters['Claim']);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  DOMO.log('claim: ' + e.message);
}
