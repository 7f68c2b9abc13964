var NS = {
  wsse: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
  passwordText: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText'
};
var header = '<wsse:Security xmlns:wsse="' + NS.wsse + '"><wsse:UsernameToken><wsse:Username>' + metadata.account.username +
  '</wsse:Username><wsse:Password Type="' + NS.passwordText + '">' + metadata.account.password + '</wsse:Password></wsse:UsernameToken></wsse:Security>';
var body = '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Header>' + header + '</e:Header><e:Body><ReleaseHold xmlns="urn:oracle:hold"><id>' + metadata.parameters['Hold'] + '</id></ReleaseHold></e:Body></e:Envelope>';
httprequest.addHeader('Content-Type', 'text/xml;charset=UTF-8');
datagrid.magicParseXML(httprequest.post(metadata.account.host + '/fscmService/HoldService', body));
