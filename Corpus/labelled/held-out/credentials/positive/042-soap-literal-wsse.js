// medium
const envelope = `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">
  <soapenv:Header>
    <wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">
      <wsse:UsernameToken>
        <wsse:Username>ISU_DOMO</wsse:Username>
        <wsse:Password>⟦[A-Za-z0-9]{14}⟧</wsse:Password>
      </wsse:UsernameToken>
    </wsse:Security>
  </soapenv:Header>
  <soapenv:Body>
    <Change_Position><Worker>${metadata.parameters['Worker']}</Worker><Position>${metadata.parameters['Position']}</Position></Change_Position>
  </soapenv:Body>
</soapenv:Envelope>`;
httprequest.addHeader('Content-Type', 'text/xml');
const res = httprequest.post('https://wd5-services1.workday.example-tenant.com/ccx/service/acme/Staffing/v38.0', envelope);
datagrid.magicParseXML(res);
