'use strict';

const NS = 'http://schemas.xmlsoap.org/soap/envelope/';
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

const envelope = `<?xml version="1.0"?>
<soap:Envelope xmlns:soap="${NS}" xmlns:xsi="${XSI}">
  <soap:Body>
    <CloseIncident xmlns="http://incidents.vendor.example/2012">
      <id xsi:type="string">${metadata.parameters['Incident']}</id>
    </CloseIncident>
  </soap:Body>
</soap:Envelope>`;

httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
const answer = httprequest.post('https://soap.incidents.example/service', envelope);
datagrid.magicParseXML(answer);
