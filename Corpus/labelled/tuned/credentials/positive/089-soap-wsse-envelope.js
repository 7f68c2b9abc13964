// medium
var xml = '<?xml version="1.0"?>' +
  '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><wsse:Security><wsse:UsernameToken>' +
  '<wsse:Username>domo</wsse:Username>' +
  '<wsse:Password>Marble.Arch4</wsse:Password>' + // finding: hardcoded-credentials
  '</wsse:UsernameToken></wsse:Security></s:Header><s:Body><Close><No>' +
  metadata.parameters['Order No'] + '</No></Close></s:Body></s:Envelope>';
httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
httprequest.addHeader('SOAPAction', 'urn:Close');
httprequest.post('https://soap.erp-suite.example/OrderService', xml);
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
