// medium
var uzivatel = 'domo_ws';
var heslo = 'Vltava.1989'; // finding: hardcoded-credentials
var cislo = metadata.parameters['Cislo faktury'];

var xml = '<?xml version="1.0" encoding="utf-8"?>' +
  '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>' +
  '<UhraditFakturu xmlns="http://ucto.local/ws"><jmeno>' + uzivatel + '</jmeno><heslo>' + heslo + '</heslo>' +
  '<faktura>' + cislo + '</faktura></UhraditFakturu></soap:Body></soap:Envelope>';

httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
httprequest.addHeader('SOAPAction', 'http://ucto.local/ws/UhraditFakturu');
var odpoved = httprequest.post('https://ucto.pivovar-lipa.cz/ws/faktury.asmx', xml);
datagrid.magicParseXML(odpoved);
