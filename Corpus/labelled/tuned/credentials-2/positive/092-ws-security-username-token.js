// medium
'use strict';
var id = metadata.parameters['Employee'].replace(/[^0-9]/g, '');
var env = [
  '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:bsvc="urn:com.workday/bsvc">',
  '<soapenv:Header><wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">',
  '<wsse:UsernameToken><wsse:Username>ISU_Domo@acme_impl</wsse:Username>',
  '<wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">Mountain-Bike-9</wsse:Password>', // finding: hardcoded-credentials
  '</wsse:UsernameToken></wsse:Security></soapenv:Header>',
  '<soapenv:Body><bsvc:Change_Work_Space bsvc:version="v40.1"><bsvc:ID>' + id + '</bsvc:ID></bsvc:Change_Work_Space></soapenv:Body>',
  '</soapenv:Envelope>'
].join('');
httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
var xml = httprequest.post('https://wd5-impl-services1.workday.com/ccx/service/acme/Staffing/v40.1', env);
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(xml);
datagrid.endRow();
